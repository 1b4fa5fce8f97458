package org.shuzhuan.enterprise.entity;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.enterprise.EnterpriseChangeForm;
import org.shuzhuan.enterprise.EnterpriseChangeKind;
import org.shuzhuan.enterprise.EnterpriseChangeState;
import org.shuzhuan.enterprise.EnterpriseChangeView;

/** A change of an enterprise's registration: ASKED by its people, then CONFIRMED or REFUSED by the verification desk. */
@Entity
@Table(name = "ENTERPRISE_CHANGE")
public class EnterpriseChange {

    @Id
    @SequenceGenerator(name = "EnterpriseChangeSeq", sequenceName = "ENTERPRISE_CHANGE_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "EnterpriseChangeSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "ENTERPRISE_ID", updatable = false)
    private long enterpriseId;

    @Column(name = "ENTERPRISE_NAME", updatable = false)
    private String enterpriseName;

    @Column(name = "CREDIT_CODE", updatable = false)
    private String creditCode;

    @Column(name = "REGION_CODE", updatable = false)
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", updatable = false)
    private EnterpriseChangeKind kind;

    @Column(name = "NEW_NAME", updatable = false)
    private String newName;

    @Column(name = "SUCCESSOR_ID", updatable = false)
    private Long successorId;

    @Column(name = "SUCCESSOR_CODE", updatable = false)
    private String successorCode;

    @Column(name = "EFFECTIVE_ON", updatable = false)
    private LocalDate effectiveOn;

    @Column(name = "NOTICE_NUMBER", updatable = false)
    private String noticeNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private EnterpriseChangeState state = EnterpriseChangeState.ASKED;

    @Column(name = "ASKED_BY", updatable = false)
    private String askedBy;

    @Column(name = "ASKED_AT", updatable = false)
    private LocalDateTime askedAt;

    @Column(name = "DECIDED_BY")
    private String decidedBy;

    @Column(name = "DECIDED_AT")
    private LocalDateTime decidedAt;

    @Column(name = "DECISION_REASON")
    private String reason;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected EnterpriseChange() {}

    /** @param successor null for a renaming */
    public EnterpriseChange(Enterprise enterprise, Enterprise successor, EnterpriseChangeForm form) {
        this.enterpriseId = enterprise.id();
        this.enterpriseName = enterprise.name();
        this.creditCode = enterprise.creditCode();
        this.regionCode = enterprise.regionCode();
        this.kind = form.kind();
        this.newName = successor == null ? form.newName().strip() : successor.name();
        this.successorId = successor == null ? null : successor.id();
        this.successorCode = successor == null ? null : successor.creditCode();
        this.effectiveOn = form.effectiveOn();
        this.noticeNumber = form.noticeNumber().strip();
    }

    public EnterpriseChange askedBy(String by, LocalDateTime at) {
        askedBy = by;
        askedAt = at;
        return this;
    }

    /** @param why null for a confirmation */
    public void decided(EnterpriseChangeState decision, String by, LocalDateTime at, String why) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    public boolean isOpen() {
        return state == EnterpriseChangeState.ASKED;
    }

    public Long getId() {
        return id;
    }

    public long getEnterpriseId() {
        return enterpriseId;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public EnterpriseChangeKind getKind() {
        return kind;
    }

    public String getNewName() {
        return newName;
    }

    public Long getSuccessorId() {
        return successorId;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public EnterpriseChangeView view() {
        return new EnterpriseChangeView(
                id,
                enterpriseId,
                kind,
                state,
                enterpriseName,
                creditCode,
                newName,
                successorCode,
                effectiveOn,
                noticeNumber,
                askedBy,
                askedAt,
                decidedBy,
                decidedAt,
                reason);
    }
}
