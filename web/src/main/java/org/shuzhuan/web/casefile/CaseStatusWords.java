package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.web.layout.Text;

/** What the applicant and the public read of a status: colour, who has the case now, what comes next. */
@Named
@ApplicationScoped
public class CaseStatusWords {

    @Inject
    private Text text;

    /** Kind of the tag {@code sz:tag}. */
    public String kind(CaseStatus status) {
        return switch (status) {
            case IN_CORRECTION, AWAITING_BUDGET -> "warning";
            case NOT_ACCEPTED, REJECTED, REVOKED -> "danger";
            case CLOSED -> "success";
            case WITHDRAWN, LAPSED -> "";
            default -> "info";
        };
    }

    public String holder(CaseStatus status) {
        return text.get("casefile.holder." + status);
    }

    public String next(CaseStatus status) {
        return text.get("casefile.next." + status);
    }
}
