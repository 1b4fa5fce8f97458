package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.required;

/** The policy document an award rests on: title without book-title marks, document number 文号. */
public record PolicyDocument(String title, String documentNumber) {

    public PolicyDocument {
        required(title, "title");
        required(documentNumber, "documentNumber");
    }
}
