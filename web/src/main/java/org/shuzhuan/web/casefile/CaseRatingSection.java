package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.function.Supplier;
import org.shuzhuan.casefile.CaseRatings;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.RatingForm;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingReason;
import org.shuzhuan.casefile.RatingView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** Where the applicant rates the service of an ended case, reads the answer and rates again. */
@Named
@ViewScoped
public class CaseRatingSection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseRatings ratings;

    @Inject
    private Faults faults;

    private long caseFileId;
    private boolean ended;
    private RatingView rating;
    private RatingLevel level;
    private RatingReason[] reasons = {};
    private String remark;

    public void load(CaseView caseView) {
        caseFileId = caseView.getId();
        ended = caseView.getStatus().isFinal();
        rating = ratings.of(caseFileId).orElse(null);
    }

    public String rate() {
        return done(() -> ratings.rate(caseFileId, new RatingForm(level, Set.of(reasons), remark)));
    }

    public String rateAgain() {
        return done(() -> ratings.rateAgain(caseFileId, level, remark));
    }

    private String done(Supplier<RatingView> act) {
        try {
            act.get();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/my-case.xhtml?faces-redirect=true&id=" + caseFileId;
    }

    public boolean isEnded() {
        return ended;
    }

    public RatingView getRating() {
        return rating;
    }

    public RatingLevel getLevel() {
        return level;
    }

    public void setLevel(RatingLevel level) {
        this.level = level;
    }

    public RatingReason[] getReasons() {
        return reasons.clone();
    }

    public void setReasons(RatingReason[] reasons) {
        this.reasons = reasons == null ? new RatingReason[0] : reasons.clone();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
