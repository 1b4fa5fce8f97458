package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.shuzhuan.casefile.ObjectionState;
import org.shuzhuan.casefile.ObjectorKind;

/**
 * An objection (异议) to a public notice: OPEN until the desk dismisses or upholds it, ENDED when its case ends otherwise.
 * Name and contact of the objector are sealed.
 */
@Entity
@Table(name = "OBJECTION")
public class Objection {

    private static final int LONGEST_SERIAL = 1_000_000;

    @Id
    @SequenceGenerator(name = "ObjectionSeq", sequenceName = "OBJECTION_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ObjectionSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "NOTICE_ID", nullable = false, updatable = false)
    private Long noticeId;

    @Column(name = "CASE_FILE_ID", nullable = false, updatable = false)
    private Long caseFileId;

    @Column(name = "OBJECTION_NUMBER", nullable = false)
    private String number;

    @Column(name = "QUERY_CODE", nullable = false, updatable = false)
    private String queryCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "OBJECTOR_KIND", nullable = false, updatable = false)
    private ObjectorKind kind;

    /** Null for a person of the public. */
    @Column(name = "ENTERPRISE_ID", updatable = false)
    private Long enterpriseId;

    @Column(name = "OBJECTOR_NAME", nullable = false)
    private String sealedName;

    @Column(name = "OBJECTOR_CONTACT", nullable = false)
    private String sealedContact;

    @Lob
    @Column(name = "REASON", nullable = false)
    private String reason;

    @Column(name = "FILED_AT", nullable = false, updatable = false)
    private LocalDateTime filedAt;

    @Column(name = "FILED_FROM", updatable = false)
    private String filedFrom;

    @Column(name = "DECIDED_BY", nullable = false)
    private LocalDate decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ObjectionState state;

    @Column(name = "DECIDED_AT")
    private LocalDateTime decidedAt;

    @Column(name = "DECIDING_UNIT")
    private String decidingUnit;

    @Lob
    @Column(name = "OUTCOME")
    private String outcome;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected Objection() {}

    /** @param enterpriseId null for a person of the public; @param daysToDecide calendar days of the reviewer's unit */
    public Objection(
            PublicNotice notice, Long enterpriseId, String queryCode, LocalDateTime filedAt, int daysToDecide) {
        this.noticeId = notice.getId();
        this.caseFileId = notice.getCaseFileId();
        this.enterpriseId = enterpriseId;
        this.kind = enterpriseId == null ? ObjectorKind.PERSON : ObjectorKind.ENTERPRISE;
        this.queryCode = queryCode;
        this.filedAt = filedAt;
        this.decidedBy = filedAt.toLocalDate().plusDays(daysToDecide);
        this.state = ObjectionState.OPEN;
    }

    /** Called once, as soon as the id is known: the sealed values are bound to it, the number ends with it. */
    public void written(String sealedObjectorName, String sealedObjectorContact, String words, String address) {
        this.sealedName = sealedObjectorName;
        this.sealedContact = sealedObjectorContact;
        this.reason = words;
        this.filedFrom = address;
        this.number = filedAt.toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%06d", id % LONGEST_SERIAL);
    }

    public void decide(ObjectionState decision, String reasons, String unit, LocalDateTime at) {
        state = decision;
        outcome = reasons;
        decidingUnit = unit;
        decidedAt = at;
    }

    public void endWithCase(LocalDateTime at) {
        state = ObjectionState.ENDED;
        decidedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Long getNoticeId() {
        return noticeId;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public String getNumber() {
        return number;
    }

    public String getQueryCode() {
        return queryCode;
    }

    public ObjectorKind getKind() {
        return kind;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getSealedName() {
        return sealedName;
    }

    public String getSealedContact() {
        return sealedContact;
    }

    public String getReason() {
        return reason;
    }

    public LocalDateTime getFiledAt() {
        return filedAt;
    }

    public LocalDate getDecidedBy() {
        return decidedBy;
    }

    public ObjectionState getState() {
        return state;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    public String getDecidingUnit() {
        return decidingUnit;
    }

    public String getOutcome() {
        return outcome;
    }
}
