package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.shuzhuan.award.ProRataShare;
import org.shuzhuan.shared.Money;

/** One case's share as it is stored with its decision. */
@Embeddable
public class DecidedShare {

    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "APPLICANT_NAME")
    private String applicantName;

    @Column(name = "REQUESTED_AMOUNT")
    private Money requested;

    @Column(name = "SHARE_AMOUNT")
    private Money share;

    protected DecidedShare() {}

    DecidedShare(ProRataShare decided) {
        this.caseFileId = decided.caseFileId();
        this.caseNumber = decided.caseNumber();
        this.applicantName = decided.applicantName();
        this.requested = decided.requested();
        this.share = decided.share();
    }

    ProRataShare toShare() {
        return new ProRataShare(caseFileId, caseNumber, applicantName, requested, share);
    }
}
