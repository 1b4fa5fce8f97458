package org.shuzhuan.reports.casefile;

import java.util.List;
import java.util.Objects;
import org.shuzhuan.reports.Document;
import org.shuzhuan.reports.Letterhead;

/**
 * 补正通知书: lists at once everything an applicant has to correct. At least one item; the contact may be null.
 */
public record CorrectionNotice(
        Letterhead letterhead,
        CaseReference caseReference,
        List<CorrectionItem> items,
        CorrectionDeadline deadline,
        Contact contact)
        implements Document {

    public CorrectionNotice {
        Objects.requireNonNull(letterhead, "letterhead");
        Objects.requireNonNull(caseReference, "caseReference");
        Objects.requireNonNull(deadline, "deadline");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A correction notice names at least one item");
        }
        contact = contact == null ? new Contact(null, null, null) : contact;
    }

    @Override
    public List<CorrectionItem> rows() {
        return items;
    }
}
