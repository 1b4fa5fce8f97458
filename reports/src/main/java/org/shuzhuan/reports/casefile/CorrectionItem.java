package org.shuzhuan.reports.casefile;

import static org.shuzhuan.reports.Text.required;

/** One remark of a correction notice, bound to the label of a form field or of a document. */
public record CorrectionItem(String subject, String requirement) {

    public CorrectionItem {
        required(subject, "subject");
        required(requirement, "requirement");
    }
}
