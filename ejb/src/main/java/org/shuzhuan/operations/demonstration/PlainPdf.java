package org.shuzhuan.operations.demonstration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A page of plain Chinese text as PDF 1.4, with a font every reader brings along (STSong-Light): evidence for show. */
final class PlainPdf {

    private static final int TITLE_SIZE = 18;
    private static final int TEXT_SIZE = 12;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PlainPdf() {}

    static byte[] of(String title, List<String> lines) {
        return new PlainPdf().page(content(title, lines));
    }

    private byte[] page(String content) {
        write("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>");
        object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        object("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                + " /DescendantFonts [6 0 R] >>");
        object(
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>");
        object("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        return end();
    }

    private byte[] end() {
        int table = bytes.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format("%010d 00000 n \n", offset)));
        write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static String content(String title, List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F1 " + TITLE_SIZE + " Tf 60 760 Td " + shown(title));
        text.append(" /F1 ").append(TEXT_SIZE).append(" Tf 0 -12 Td");
        lines.forEach(line -> text.append(" 0 -24 Td ").append(shown(line)));
        return text.append(" ET").toString();
    }

    private static String shown(String line) {
        return "<" + HexFormat.of().withUpperCase().formatHex(line.getBytes(StandardCharsets.UTF_16BE)) + "> Tj";
    }

    private void object(String body) {
        offsets.add(bytes.size());
        write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
