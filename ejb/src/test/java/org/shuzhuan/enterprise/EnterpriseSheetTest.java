package org.shuzhuan.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

class EnterpriseSheetTest {

    @Test
    void readsTheTextsOfEveryRowByField() throws IOException {
        byte[] book = filled(sheet -> {
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("91990102MA00000012");
            row.createCell(1).setCellValue(" 云川齿轮有限公司 ");
            row.createCell(9).setCellValue(85);
            row.createCell(10).setCellValue(1234.5);
        });
        Map<Integer, Map<String, String>> rows = EnterpriseSheet.read(book);
        assertThat(rows).containsOnlyKeys(2);
        assertThat(rows.get(2))
                .containsEntry("creditCode", "91990102MA00000012")
                .containsEntry("name", "云川齿轮有限公司")
                .containsEntry("employees", "85")
                .containsEntry("revenueWan", "1234.5");
    }

    @Test
    void leavesOutEmptyRowsAndKeepsTheirNumbers() throws IOException {
        byte[] book = filled(sheet -> {
            sheet.createRow(1).createCell(0).setCellValue("  ");
            sheet.createRow(4).createCell(0).setCellValue("x");
        });
        assertThat(EnterpriseSheet.read(book)).containsOnlyKeys(5);
    }

    @Test
    void namesEveryFormula() throws IOException {
        byte[] book = filled(sheet -> {
            sheet.createRow(1).createCell(1).setCellFormula("1+1");
            sheet.createRow(2).createCell(9).setCellFormula("A1");
        });
        assertThat(faults(book))
                .containsExactly(
                        FieldFault.of("file", ImportError.CELL_IS_FORMULA, "B2"),
                        FieldFault.of("file", ImportError.CELL_IS_FORMULA, "J3"));
    }

    @Test
    void namesMergedCells() throws IOException {
        byte[] book = filled(sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1)));
        assertThat(faults(book)).containsExactly(FieldFault.of("file", ImportError.CELLS_MERGED, "A2:B3"));
    }

    @Test
    void namesTheColumnWithAnotherHeading() throws IOException {
        byte[] book = filled(sheet -> sheet.getRow(0).getCell(3).setCellValue("地区"));
        assertThat(faults(book)).containsExactly(FieldFault.of("file", ImportError.COLUMN_WRONG, "D", "行政区划代码"));
    }

    @Test
    void namesTheSheetItLacks() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("Sheet1");
            book.write(bytes);
            assertThat(faults(bytes.toByteArray()))
                    .containsExactly(FieldFault.of("file", ImportError.SHEET_MISSING, "企业"));
        }
    }

    @Test
    void refusesMoreRowsThanItTakes() throws IOException {
        byte[] book = filled(sheet -> {
            for (int row = 1; row <= EnterpriseSheet.MOST_ROWS + 1; row++) {
                sheet.createRow(row).createCell(0).setCellValue("x");
            }
        });
        assertThat(faults(book)).containsExactly(FieldFault.of("file", ImportError.TOO_MANY_ROWS, 5_001, 5_000));
    }

    @Test
    void refusesWhatIsNoWorkbookAndWhatIsEmpty() {
        assertThat(faults("not a workbook".getBytes()))
                .containsExactly(FieldFault.of("file", ImportError.SHEET_UNREADABLE));
        assertThat(faults(new byte[0])).containsExactly(FieldFault.of("file", ImportError.SHEET_UNREADABLE));
        assertThat(faults(EnterpriseSheet.template())).containsExactly(FieldFault.of("file", ImportError.NO_ROWS));
    }

    @Test
    void refusesWhatUnpacksToMoreThanTheServerHolds() throws IOException {
        byte[] inflated = withPart(60);
        assertThat(inflated.length).isLessThan(5 * 1024 * 1024);
        assertThat(faults(inflated)).containsExactly(FieldFault.of("file", ImportError.SHEET_UNREADABLE));
        assertThat(faults(withPart(1))).containsExactly(FieldFault.of("file", ImportError.NO_ROWS));
    }

    /** The template and one more part of so many megabytes, which packs to a thirtieth: less than is suspicious. */
    private static byte[] withPart(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1024 * 1024];
        Random random = new Random(7);
        for (int at = 0; at < block.length; at += 1024) {
            for (int noise = 0; noise < 32; noise++) {
                block[at + noise] = (byte) random.nextInt();
            }
        }
        try (ZipInputStream template = new ZipInputStream(new ByteArrayInputStream(EnterpriseSheet.template()));
                ZipOutputStream workbook = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = template.getNextEntry(); entry != null; entry = template.getNextEntry()) {
                workbook.putNextEntry(new ZipEntry(entry.getName()));
                template.transferTo(workbook);
            }
            workbook.putNextEntry(new ZipEntry("xl/unused.xml"));
            for (int megabyte = 0; megabyte < megabytes; megabyte++) {
                workbook.write(block);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void tellsWhichCellsAreNoValueOfTheirField() {
        SheetForm row = SheetForm.of(Map.of("kind", "大企业", "employees", "12.5", "revenueWan", "1.234"));
        assertThat(row.faults())
                .containsExactlyInAnyOrder(
                        FieldFault.of("kind", ImportError.CHOICE_UNKNOWN, "中小企业、链主企业"),
                        FieldFault.of("employees", ImportError.NOT_A_NUMBER),
                        FieldFault.of("revenueWan", ImportError.NOT_A_NUMBER));
    }

    @Test
    void keepsFaultsAsText() {
        List<ImportFault> faults =
                List.of(ImportFault.of(FieldFault.of("creditCode", EnterpriseError.CREDIT_CODE_MALFORMED, "\"x\"")));
        assertThat(ImportFault.read(ImportFault.write(faults))).isEqualTo(faults);
        assertThat(faults.get(0).heading()).isEqualTo("统一社会信用代码");
    }

    private static List<FieldFault> faults(byte[] book) {
        return catchThrowableOfType(ValidationException.class, () -> EnterpriseSheet.read(book))
                .getFaults();
    }

    private static byte[] filled(Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(EnterpriseSheet.template()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book.getSheet("企业"));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
