package org.shuzhuan.reports.assessment;

import static org.shuzhuan.reports.Text.required;

/**
 * What was assessed and what came out.
 *
 * @param basis kind, day, assessor and questionnaire in one line
 * @param outcome level and points
 * @param gap what is missing to the next level
 */
public record ReportSubject(String enterprise, String basis, String outcome, String gap) {

    public ReportSubject {
        required(enterprise, "enterprise");
        required(basis, "basis");
        required(outcome, "outcome");
        required(gap, "gap");
    }
}
