package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.shared.Money;

/** The head of a case page, the same for all roles. */
public final class CaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String caseNumber;
    private final String processKey;
    private final String processInstanceId;
    private final long callId;
    private final String callTitle;
    private final long enterpriseId;
    private final String enterpriseName;
    private final String creditCode;
    private final String regionCode;
    private final CaseStatus status;
    private final LocalDateTime submittedAt;
    private final LocalDate acceptedOn;
    private final LocalDateTime endedAt;
    private final Money amountRequested;
    private final Money amountGranted;
    private final int usedDays;
    private final int promisedDays;
    private final int statutoryDays;
    private final boolean clockRunning;
    private final String queryCode;

    CaseView(CaseFile caseFile, int usedDays, boolean forApplicant) {
        this.id = caseFile.getId();
        this.caseNumber = caseFile.getCaseNumber();
        this.processKey = caseFile.getProcessKey();
        this.processInstanceId = caseFile.getProcessInstanceId();
        this.callId = caseFile.getMatter().getCallId();
        this.callTitle = caseFile.getMatter().getCallTitle();
        this.enterpriseId = caseFile.getApplicant().getEnterpriseId();
        this.enterpriseName = caseFile.getApplicant().getEnterpriseName();
        this.creditCode = caseFile.getApplicant().getCreditCode();
        this.regionCode = caseFile.getApplicant().getRegionCode();
        this.status = caseFile.getStatus();
        this.submittedAt = caseFile.getSubmittedAt();
        this.acceptedOn = caseFile.getAcceptedOn();
        this.endedAt = caseFile.getEndedAt();
        this.amountRequested = caseFile.getAmountRequested();
        this.amountGranted = caseFile.getAmountGranted();
        this.usedDays = usedDays;
        this.promisedDays = caseFile.getPromisedDays();
        this.statutoryDays = caseFile.getStatutoryDays();
        this.clockRunning = caseFile.isClockRunning();
        this.queryCode = forApplicant ? caseFile.getQueryCode() : null;
    }

    public long getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getProcessKey() {
        return processKey;
    }

    public String getProcessInstanceId() {
        return processInstanceId;
    }

    public long getCallId() {
        return callId;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public long getEnterpriseId() {
        return enterpriseId;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public Money getAmountRequested() {
        return amountRequested;
    }

    public Money getAmountGranted() {
        return amountGranted;
    }

    /** Working days of the promised period used so far. */
    public int getUsedDays() {
        return usedDays;
    }

    public int getPromisedDays() {
        return promisedDays;
    }

    public int getStatutoryDays() {
        return statutoryDays;
    }

    public boolean isClockRunning() {
        return clockRunning;
    }

    /** Opens the public status together with the number; null for everybody but the applicant. */
    public String getQueryCode() {
        return queryCode;
    }

    public boolean isWithdrawable() {
        return status.isWithdrawable();
    }
}
