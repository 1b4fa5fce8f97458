package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.CommissionedAssessment;
import org.shuzhuan.assessment.CommissionedAssessments;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.PageNumber;

/** A provider or a diagnosing firm begins an assessment for an enterprise that has agreed, and finds those it has made. */
@Named
@RequestScoped
public class AssessmentCommissionsPage {

    private static final int ROWS = 20;

    @Inject
    private CommissionedAssessments commissions;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private String creditCode;
    private boolean agreed;
    private String number;
    private Page<CommissionedAssessment> page;

    public void load() {
        page = commissions.list(PageNumber.read(number, ROWS));
    }

    /** @param kind name of a commissioned kind */
    public String begin(String kind) {
        try {
            return "/assessment/fill.xhtml?faces-redirect=true&id="
                    + commissions.begin(creditCode, AssessmentKind.valueOf(kind), agreed);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    /** The ways of assessing that the caller's roles have. */
    public List<AssessmentKind> getKinds() {
        return Arrays.stream(AssessmentKind.values())
                .filter(AssessmentKind::isCommissioned)
                .filter(kind -> caller.holds(kind.role()))
                .toList();
    }

    public Page<CommissionedAssessment> getPage() {
        return page;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
