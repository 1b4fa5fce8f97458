package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.present;
import static org.shuzhuan.reports.Text.required;

/**
 * The policy document an award rests on.
 *
 * @param title without book-title marks
 * @param documentNumber 文号; blank or null where none is proven, then none is printed
 */
public record PolicyDocument(String title, String documentNumber) {

    public PolicyDocument {
        required(title, "title");
    }

    /** 《title》 with the number behind it where there is one. */
    public String citation() {
        String cited = "\u300a" + title + "\u300b";
        return present(documentNumber) ? cited + "\uff08" + documentNumber + "\uff09" : cited;
    }
}
