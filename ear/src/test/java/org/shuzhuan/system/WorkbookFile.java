package org.shuzhuan.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook of one sheet, as a spreadsheet program would hand it in. */
final class WorkbookFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookFile() {}

    /**
     * @param rows texts; one that begins with {@code =} is a formula
     * @param merged such as {@code A2:B2}; null for none
     */
    static byte[] of(String sheet, List<List<String>> rows, String merged) throws IOException {
        StringBuilder cells = new StringBuilder();
        for (int row = 1; row <= rows.size(); row++) {
            cells.append("<row r=\"").append(row).append("\">");
            List<String> texts = rows.get(row - 1);
            for (int column = 0; column < texts.size(); column++) {
                cells.append(cell("" + (char) ('A' + column) + row, texts.get(column)));
            }
            cells.append("</row>");
        }
        String merges =
                merged == null ? "" : "<mergeCells count=\"1\"><mergeCell ref=\"" + merged + "\"/></mergeCells>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", types());
            entry(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + sheet
                            + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            entry(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + cells + "</sheetData>" + merges + "</worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String cell(String place, String text) {
        return text.startsWith("=")
                ? "<c r=\"" + place + "\"><f>" + text.substring(1) + "</f></c>"
                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String types() {
        String part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + part + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + part
                + "worksheet+xml\"/></Types>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
