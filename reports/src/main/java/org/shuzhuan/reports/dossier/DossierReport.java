package org.shuzhuan.reports.dossier;

import static org.shuzhuan.reports.Text.required;

import java.util.List;
import java.util.Objects;
import org.shuzhuan.reports.Document;
import org.shuzhuan.reports.Letterhead;

/**
 * What the portal keeps of one enterprise (一企一档): who it is, where it stands, and every line of its timeline.
 *
 * @param profile who it is, in one paragraph
 * @param journey where it stands and why
 * @param cut how much is left out and where it is found; empty text when nothing is
 * @param rows newest first
 */
public record DossierReport(
        Letterhead letterhead, String enterprise, String profile, String journey, String cut, List<DossierRow> rows)
        implements Document {

    public DossierReport {
        Objects.requireNonNull(letterhead, "letterhead");
        required(enterprise, "enterprise");
        required(profile, "profile");
        required(journey, "journey");
        Objects.requireNonNull(cut, "cut");
        rows = List.copyOf(rows);
    }
}
