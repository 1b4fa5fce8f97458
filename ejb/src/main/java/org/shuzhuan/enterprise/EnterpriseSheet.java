package org.shuzhuan.enterprise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/** Reads and writes the workbook; knows cells, not enterprises. */
final class EnterpriseSheet {

    /** Rows of one sheet, without the heading. */
    static final int MOST_ROWS = 5_000;

    private static final int MOST_FAULTS = 20;

    private final Sheet sheet;
    /** Bytes; 5,000 rows take a tenth of it. */
    private static final long MOST_UNPACKED = 50L * 1024 * 1024;

    private final DataFormatter formatter = new DataFormatter();
    private final List<FieldFault> faults = new ArrayList<>();

    private EnterpriseSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Row number as the spreadsheet shows it, to the texts of its cells by field; empty rows are left out.
     *
     * @throws ValidationException {@link ImportError} with the place of every fault, at most 20 of them
     */
    static Map<Integer, Map<String, String>> read(byte[] workbook) {
        refuseInflated(workbook);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheet(SheetColumns.sheetName());
            if (sheet == null) {
                throw refusal(ImportError.SHEET_MISSING, SheetColumns.sheetName());
            }
            return new EnterpriseSheet(sheet).rows();
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | EmptyFileException
                | UnsupportedFileFormatException unreadable) {
            throw refusal(ImportError.SHEET_UNREADABLE);
        }
    }

    /** A file of a few megabytes may unpack to more than the server can hold. */
    private static void refuseInflated(byte[] workbook) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (parts.getNextEntry() != null) {
                for (int read = parts.read(buffer); read >= 0; read = parts.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw refusal(ImportError.SHEET_UNREADABLE);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw refusal(ImportError.SHEET_UNREADABLE);
        }
    }

    /** An empty sheet with its headings. */
    static byte[] template() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(SheetColumns.sheetName());
            Row heading = sheet.createRow(0);
            for (int column = 0; column < SheetColumns.FIELDS.size(); column++) {
                heading.createCell(column).setCellValue(SheetColumns.heading(SheetColumns.FIELDS.get(column)));
                sheet.setColumnWidth(column, 24 * 256);
            }
            sheet.createFreezePane(0, 1);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Integer, Map<String, String>> rows() {
        sheet.getMergedRegions().forEach(region -> fault(ImportError.CELLS_MERGED, region.formatAsString()));
        Row heading = sheet.getRow(0);
        for (int column = 0; column < SheetColumns.FIELDS.size(); column++) {
            String expected = SheetColumns.heading(SheetColumns.FIELDS.get(column));
            if (heading == null || !expected.equals(text(heading, column))) {
                fault(ImportError.COLUMN_WRONG, CellReference.convertNumToColString(column), expected);
            }
        }
        ValidationException.throwIfAny(faults);
        Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
        for (Row row : sheet) {
            Map<String, String> cells = row.getRowNum() == 0 ? Map.of() : cells(row);
            if (!cells.isEmpty()) {
                rows.put(row.getRowNum() + 1, cells);
            }
        }
        ValidationException.throwIfAny(faults);
        if (rows.isEmpty()) {
            throw refusal(ImportError.NO_ROWS);
        }
        if (rows.size() > MOST_ROWS) {
            throw refusal(ImportError.TOO_MANY_ROWS, rows.size(), MOST_ROWS);
        }
        return rows;
    }

    private Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < SheetColumns.FIELDS.size(); column++) {
            String text = text(row, column);
            if (!text.isEmpty()) {
                cells.put(SheetColumns.FIELDS.get(column), text);
            }
        }
        return cells;
    }

    private String text(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.FORMULA) {
            fault(ImportError.CELL_IS_FORMULA, cell.getAddress().formatAsString());
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            // a number as it is kept, not as its format rounds it
            return BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return formatter.formatCellValue(cell).strip();
    }

    private void fault(ImportError error, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(FieldFault.of("file", error, arguments));
        }
    }

    private static ValidationException refusal(ImportError error, Object... arguments) {
        return new ValidationException(List.of(FieldFault.of("file", error, arguments)));
    }
}
