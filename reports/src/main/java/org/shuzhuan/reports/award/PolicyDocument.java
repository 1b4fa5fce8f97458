package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.required;

/**
 * The policy document an award rests on.
 *
 * @param title without book-title marks
 * @param documentNumber 文号; null or blank where the document has none or it is not known
 */
public record PolicyDocument(String title, String documentNumber) {

    public PolicyDocument {
        required(title, "title");
    }

    /** False for a template, and where only the title is known. */
    public boolean numbered() {
        return documentNumber != null && !documentNumber.isBlank();
    }
}
