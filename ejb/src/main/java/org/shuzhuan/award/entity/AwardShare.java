package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.HeldShare;
import org.shuzhuan.shared.Money;

/** What one award takes of one source and use, as decided; told to the ledger's proof independently of the ledger. */
@Entity
@IdClass(AwardShareKey.class)
@Table(name = "AWARD_SHARE")
public class AwardShare {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE_CODE")
    private BudgetSource source;

    @Id
    @Column(name = "USE_CODE")
    private String use;

    @Column(name = "CALL_ID", nullable = false)
    private Long callId;

    @Column(name = "AMOUNT", nullable = false)
    private Money amount;

    protected AwardShare() {}

    public AwardShare(Long caseFileId, Long callId, HeldShare share) {
        this.caseFileId = caseFileId;
        this.callId = callId;
        this.source = share.source();
        this.use = share.use();
        this.amount = share.amount();
    }

    /** Money that came back is no longer granted. */
    public void clawBack(Money part) {
        amount = amount.minus(part);
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public BudgetSource getSource() {
        return source;
    }

    public String getUse() {
        return use;
    }

    public Money getAmount() {
        return amount;
    }
}
