package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;
import org.shuzhuan.workflow.WorkSubjectView;

/** Columns of the case, copied so that the inbox filters and sorts without a join into a feature it does not know. */
@Embeddable
public class ItemSubject {

    /** A task without a case: EclipseLink reads an embedded object of nulls as null. */
    public static final ItemSubject NONE = new ItemSubject();

    @Column(name = "ENTERPRISE_NAME")
    private String enterpriseName;

    @Column(name = "CREDIT_CODE")
    private String creditCode;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "MATTER_CODE")
    private String matterCode;

    @Column(name = "CALL_CODE")
    private String callCode;

    @Column(name = "CALL_TITLE")
    private String callTitle;

    @Column(name = "REGION_CODE")
    private String regionCode;

    @Column(name = "AMOUNT")
    private Money amount;

    @Column(name = "SUBMITTED_AT")
    private LocalDateTime submittedAt;

    @Column(name = "CORRECTION_BACK")
    private boolean correctionReturned;

    protected ItemSubject() {}

    public ItemSubject(WorkSubjectView view) {
        this.enterpriseName = view.enterpriseName();
        this.creditCode = view.creditCode();
        this.caseNumber = view.caseNumber();
        this.matterCode = view.matterCode();
        this.callCode = view.callCode();
        this.callTitle = view.callTitle();
        this.regionCode = view.regionCode();
        this.amount = view.amount();
        this.submittedAt = view.submittedAt();
        this.correctionReturned = view.correctionReturned();
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getMatterCode() {
        return matterCode;
    }

    public String getCallCode() {
        return callCode;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public Money getAmount() {
        return amount;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public boolean isCorrectionReturned() {
        return correctionReturned;
    }
}
