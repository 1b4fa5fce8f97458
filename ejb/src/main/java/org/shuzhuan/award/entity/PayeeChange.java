package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.UUID;
import org.shuzhuan.award.AwardError;
import org.shuzhuan.award.PayeeChangeState;
import org.shuzhuan.award.PayeeChangeView;
import org.shuzhuan.award.entity.Award.FrozenPayee;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.shared.DomainException;

/** A change of the frozen payee account: ASKED, CONFIRMED by the legal representative, CHECKED, then APPROVED by another, or REFUSED, or LAPSED. */
@Entity
@Table(name = "PAYEE_CHANGE")
public class PayeeChange {

    @Id
    @SequenceGenerator(name = "PayeeChangeSeq", sequenceName = "PAYEE_CHANGE_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PayeeChangeSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Column(name = "CASE_NUMBER", nullable = false)
    private String caseNumber;

    @Column(name = "ENTERPRISE_NAME", nullable = false)
    private String enterpriseName;

    @Column(name = "REGION_CODE")
    private String regionCode;

    /** The case while open, something of its own afterwards: one open change per case. */
    @Column(name = "OPEN_KEY", nullable = false)
    private String openKey;

    @Column(name = "PAYEE_BANK", nullable = false)
    private String bank;

    @Column(name = "PAYEE_ACCOUNT", nullable = false)
    private String sealedAccount;

    @Column(name = "PAYEE_MASKED", nullable = false)
    private String maskedAccount;

    @Column(name = "REASON_TEXT", nullable = false)
    private String reason;

    @Column(name = "EVIDENCE_TEXT", nullable = false)
    private String evidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANGE_STATE", nullable = false)
    private PayeeChangeState state = PayeeChangeState.ASKED;

    @Column(name = "ASKED_BY_NAME", nullable = false)
    private String askedByName;

    @Column(name = "ASKED_AT", nullable = false)
    private LocalDateTime askedAt;

    @Column(name = "CONFIRMED_BY_NAME")
    private String confirmedByName;

    @Column(name = "CHECKED_BY")
    private Long checkedBy;

    @Column(name = "CHECKED_BY_NAME")
    private String checkedByName;

    @Column(name = "DECIDED_BY")
    private Long decidedBy;

    @Column(name = "DECIDED_BY_NAME")
    private String decidedByName;

    @Column(name = "DECIDED_AT")
    private LocalDateTime decidedAt;

    @Column(name = "REFUSAL_TEXT")
    private String refusal;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected PayeeChange() {}

    public PayeeChange(CaseView caseFile, FrozenPayee payee, String reason, String evidence) {
        this.caseFileId = caseFile.getId();
        this.caseNumber = caseFile.getCaseNumber();
        this.enterpriseName = caseFile.getEnterpriseName();
        this.regionCode = caseFile.getRegionCode();
        this.openKey = "C" + caseFileId;
        this.bank = payee.bank();
        this.sealedAccount = payee.sealedAccount();
        this.maskedAccount = payee.maskedAccount();
        this.reason = reason;
        this.evidence = evidence;
    }

    public PayeeChange askedBy(String name, LocalDateTime at) {
        askedByName = name;
        askedAt = at;
        return this;
    }

    public void confirm(String name) {
        move(PayeeChangeState.ASKED, PayeeChangeState.CONFIRMED);
        confirmedByName = name;
    }

    public void check(long accountId, String name) {
        move(PayeeChangeState.CONFIRMED, PayeeChangeState.CHECKED);
        checkedBy = accountId;
        checkedByName = name;
    }

    /** @param holder name of the enterprise today; @throws DomainException SAME_PERSON, NO_PAYEE_CHANGE */
    public FrozenPayee approve(String holder, long accountId, String name, LocalDateTime at) {
        if (checkedBy != null && checkedBy == accountId) {
            throw new DomainException(AwardError.SAME_PERSON);
        }
        move(PayeeChangeState.CHECKED, PayeeChangeState.APPROVED);
        decided(accountId, name, at);
        return new FrozenPayee(holder, bank, sealedAccount, maskedAccount);
    }

    public void refuse(long accountId, String name, LocalDateTime at, String why) {
        if (!state.isOpen()) {
            throw new DomainException(AwardError.NO_PAYEE_CHANGE);
        }
        state = PayeeChangeState.REFUSED;
        refusal = why;
        decided(accountId, name, at);
    }

    /** Nobody decides it any more. */
    public void lapse(LocalDateTime at) {
        state = PayeeChangeState.LAPSED;
        closed(at);
    }

    private void decided(long accountId, String name, LocalDateTime at) {
        decidedBy = accountId;
        decidedByName = name;
        closed(at);
    }

    private void closed(LocalDateTime at) {
        decidedAt = at;
        openKey = UUID.randomUUID().toString().substring(0, 30);
    }

    private void move(PayeeChangeState from, PayeeChangeState to) {
        if (state != from) {
            throw new DomainException(AwardError.NO_PAYEE_CHANGE);
        }
        state = to;
    }

    public String getBank() {
        return bank;
    }

    public String getMaskedAccount() {
        return maskedAccount;
    }

    public PayeeChangeView view() {
        return new PayeeChangeView(
                caseFileId,
                caseNumber,
                enterpriseName,
                bank,
                maskedAccount,
                reason,
                evidence,
                state,
                askedByName,
                askedAt,
                confirmedByName,
                checkedByName,
                decidedByName,
                refusal);
    }
}
