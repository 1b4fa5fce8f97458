package org.shuzhuan.reports;

import static org.shuzhuan.reports.Text.required;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who issues a document: the organisation's full name (also the name on its seal), the document number 文号 and the date
 * of issue. A demonstration document bears a seal that says so.
 */
public record Letterhead(String organisation, String documentNumber, LocalDate issuedOn, boolean demonstration) {

    public Letterhead {
        required(organisation, "organisation");
        required(documentNumber, "documentNumber");
        Objects.requireNonNull(issuedOn, "issuedOn");
    }
}
