package org.shuzhuan.reports.assessment;

import static org.shuzhuan.reports.Text.required;

/**
 * One row of a table of the report.
 *
 * @param section heading of the table it belongs to; rows of one table follow each other
 * @param firstHead head of the first column, the same in every row of the table, as those of the others
 */
public record ReportLine(
        String section,
        String firstHead,
        String secondHead,
        String thirdHead,
        String first,
        String second,
        String third) {

    public ReportLine {
        required(section, "section");
        required(firstHead, "firstHead");
        required(first, "first");
    }
}
