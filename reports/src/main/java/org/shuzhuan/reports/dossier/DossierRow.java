package org.shuzhuan.reports.dossier;

import static org.shuzhuan.reports.Text.required;

/** One line of the timeline: when, of what kind, what it says. */
public record DossierRow(String when, String kind, String text) {

    public DossierRow {
        required(when, "when");
        required(kind, "kind");
        required(text, "text");
    }
}
