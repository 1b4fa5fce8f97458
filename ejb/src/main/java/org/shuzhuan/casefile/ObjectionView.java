package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.casefile.entity.Objection;

/** An objection as it is published with its notice: no name, no contact, no wording of the objector. */
public final class ObjectionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final long noticeId;
    private final ObjectorKind kind;
    private final ObjectionState state;
    private final LocalDateTime filedAt;
    private final LocalDate decidedBy;
    private final LocalDateTime decidedAt;
    private final String decidingUnit;
    private final String outcome;

    ObjectionView(Objection objection) {
        this.number = objection.getNumber();
        this.noticeId = objection.getNoticeId();
        this.kind = objection.getKind();
        this.state = objection.getState();
        this.filedAt = objection.getFiledAt();
        this.decidedBy = objection.getDecidedBy();
        this.decidedAt = objection.getDecidedAt();
        this.decidingUnit = objection.getDecidingUnit();
        this.outcome = objection.getOutcome();
    }

    public String getNumber() {
        return number;
    }

    public long getNoticeId() {
        return noticeId;
    }

    public ObjectorKind getKind() {
        return kind;
    }

    public ObjectionState getState() {
        return state;
    }

    public LocalDateTime getFiledAt() {
        return filedAt;
    }

    /** Last day of the reviewer's unit; from the next day on the leader decides. */
    public LocalDate getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    public String getDecidingUnit() {
        return decidingUnit;
    }

    /** The reasons of the decision; null while it is open. */
    public String getOutcome() {
        return outcome;
    }
}
