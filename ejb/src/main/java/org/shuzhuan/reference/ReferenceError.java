package org.shuzhuan.reference;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of look-ups, of the size check and of imports. */
public enum ReferenceError implements ErrorCode {
    /** No such division; argument: the code. */
    REGION_UNKNOWN(422),
    /** Not a code of GB/T 4754 in the form section letter and up to four digits; argument: the code. */
    INDUSTRY_MALFORMED(422),
    /** The classification has no such code; argument: the code. */
    INDUSTRY_UNKNOWN(422),
    /** The standard tells groups of this industry apart, so a finer code is needed; argument: the code. */
    INDUSTRY_TOO_COARSE(422),
    /** No size standard is in force; argument: the date. */
    NO_STANDARD_IN_FORCE(422),
    /** The standard asks for this value. */
    VALUE_MISSING(422),
    VALUE_NEGATIVE(422),
    /** Argument: the largest value allowed. */
    VALUE_TOO_LARGE(422),
    /** More than two decimals. */
    VALUE_TOO_PRECISE(422),
    /** The working calendar of that year is not published yet; argument: the year. */
    CALENDAR_NOT_PUBLISHED(422),
    /** More working days than the calculator counts; argument: the largest number. */
    TOO_MANY_DAYS(422),

    /** The first line does not name the expected columns; argument: the columns. */
    IMPORT_HEADER(422),
    /** No line but the header. */
    IMPORT_EMPTY(422),
    /** A quote is not closed. */
    IMPORT_QUOTE(422),
    /** Argument: number of columns expected. */
    IMPORT_COLUMNS(422),
    IMPORT_REQUIRED(422),
    /** Argument: the longest length allowed. */
    IMPORT_TOO_LONG(422),
    /** Argument: the value. */
    IMPORT_MALFORMED(422),
    /** The value is not one of the list; argument: the value. */
    IMPORT_NOT_ALLOWED(422),
    /** Argument: the key that occurs twice. */
    IMPORT_DUPLICATE(422),
    /** Argument: the parent or standard that does not exist. */
    IMPORT_PARENT_UNKNOWN(422),
    /** Lower bounds must fall from large to small. */
    IMPORT_BOUNDS_ORDER(422),
    /** Argument: the year imported. */
    IMPORT_OTHER_YEAR(422),
    /** The last day lies before the first. */
    IMPORT_PERIOD_REVERSED(422),
    /** A make-up working day (调休上班) must be a Saturday or Sunday; argument: the date. */
    IMPORT_NOT_WEEKEND(422),
    /** One industry class is described in two ways; argument: the class. */
    IMPORT_CONTRADICTION(422);

    private final int httpStatus;

    ReferenceError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
