package org.shuzhuan.reports.subsidy;

import static org.shuzhuan.reports.Text.required;

import java.util.List;
import java.util.Objects;
import org.shuzhuan.reports.Document;
import org.shuzhuan.reports.Letterhead;

/**
 * The application form (申报书), as filed or as a draft stands.
 *
 * @param letterhead the applicant, the case number or the word for a draft, the day of filing or printing
 * @param callTitle what is applied for
 * @param creditCode of the applicant; null where it is not known yet
 */
public record ApplicationForm(Letterhead letterhead, String callTitle, String creditCode, List<FormLine> rows)
        implements Document {

    public ApplicationForm {
        Objects.requireNonNull(letterhead, "letterhead");
        required(callTitle, "callTitle");
        rows = List.copyOf(rows);
    }
}
