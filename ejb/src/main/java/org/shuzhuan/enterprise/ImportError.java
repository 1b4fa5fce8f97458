package org.shuzhuan.enterprise;

import org.shuzhuan.shared.ErrorCode;

/** Refusals about a sheet of enterprises as a whole, and about its cells. */
public enum ImportError implements ErrorCode {
    /** Not a workbook of the kind .xlsx, or damaged. */
    SHEET_UNREADABLE(422),
    /** Argument: the name the sheet must have. */
    SHEET_MISSING(422),
    /** Arguments: the column's letter, the heading it must have. */
    COLUMN_WRONG(422),
    /** Argument: the merged cells, such as {@code A1:B2}. */
    CELLS_MERGED(422),
    /** Argument: the cell, such as {@code C5}. */
    CELL_IS_FORMULA(422),
    /** Arguments: rows found, the most allowed. */
    TOO_MANY_ROWS(422),
    NO_ROWS(422),
    /** Argument: the largest file in MB. */
    FILE_TOO_LARGE(413),
    /** Not a number with at most two decimals, or not a whole number where persons are counted. */
    NOT_A_NUMBER(422),
    /** Arguments: the words a choice may have. */
    CHOICE_UNKNOWN(422),
    /** Argument: the row that has the same credit code. */
    REPEATED_ROW(422),
    /** The division lies outside the organisation's own. */
    REGION_OUTSIDE(422),
    /** Confirmed or discarded before. */
    IMPORT_ENDED(409),
    /** Argument: the number of faulty rows that the confirmation did not accept to leave out. */
    FAULTY_ROWS_LEFT(422),
    NO_GOOD_ROWS(422);

    private final int httpStatus;

    ImportError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
