package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.RejectionReviewDesk;
import org.shuzhuan.subsidy.RejectionReviewDocuments;
import org.shuzhuan.subsidy.RejectionReviewView;
import org.shuzhuan.subsidy.RejectionReviews;

/** The desk of the level above that reviews a rejection (复核原决定). */
@Named
@ViewScoped
public class SubsidyReviewRejectionPage extends SubsidyDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private RejectionReviewDesk desk;

    @Inject
    private RejectionReviews reviews;

    @Inject
    private Documents documents;

    private RejectionReviewView review;
    private List<DocumentView> evidence = List.of();

    @Override
    protected void prepare(ApplicationView application) {
        review = reviews.of(getCaseFileId()).orElse(null);
        evidence = documents.of(RejectionReviewDocuments.KIND, getCaseFileId());
    }

    @Override
    protected List<String> codes() {
        return List.of("CONFIRM_REJECTION", "REOPEN");
    }

    @Override
    protected void perform(String code, Opinion written) {
        if ("REOPEN".equals(code)) {
            desk.reopen(getTaskId(), written);
        } else {
            desk.confirm(getTaskId(), written);
        }
    }

    public RejectionReviewView getReview() {
        return review;
    }

    public List<DocumentView> getEvidence() {
        return evidence;
    }
}
