package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** What happened to a task beside its decision: handed over, delegated, waiting for opinions, urged, supervised. */
@Embeddable
public class ItemMarks {

    @Column(name = "OWNER_LOGIN")
    private String owner;

    @Column(name = "OWNER_NAME")
    private String ownerName;

    @Column(name = "DELEGATED")
    private boolean delegated;

    @Column(name = "MOVED_FROM")
    private String movedFrom;

    @Column(name = "MOVED_BY")
    private String movedBy;

    @Column(name = "OPINIONS_AWAITED")
    private int opinionsAwaited;

    @Column(name = "OPINIONS_ASKED")
    private int opinionsAsked;

    @Column(name = "URGED_AT")
    private LocalDateTime urgedAt;

    @Column(name = "SUPERVISED")
    private boolean supervised;

    /** As the engine has it. */
    public void owned(String login, boolean pending) {
        if (login == null || !login.equals(owner)) {
            ownerName = null;
        }
        owner = login;
        delegated = pending;
    }

    public void nameOwner(String name) {
        ownerName = name;
    }

    /** @param group candidate group it came from */
    public void moved(String group, String byName) {
        movedFrom = group;
        movedBy = byName;
    }

    /** @param waits true when the task must wait for the answer */
    public void opinionAsked(boolean waits) {
        opinionsAsked++;
        opinionsAwaited += waits ? 1 : 0;
    }

    public void opinionSettled(boolean waited) {
        opinionsAsked = Math.max(0, opinionsAsked - 1);
        opinionsAwaited = Math.max(0, opinionsAwaited - (waited ? 1 : 0));
    }

    public void urged(LocalDateTime at) {
        urgedAt = at;
    }

    public void supervise(boolean now) {
        supervised = now;
    }

    public String getOwner() {
        return owner;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public boolean isDelegated() {
        return delegated;
    }

    public String getMovedFrom() {
        return movedFrom;
    }

    public String getMovedBy() {
        return movedBy;
    }

    public int getOpinionsAwaited() {
        return opinionsAwaited;
    }

    public int getOpinionsAsked() {
        return opinionsAsked;
    }

    public LocalDateTime getUrgedAt() {
        return urgedAt;
    }

    public boolean isSupervised() {
        return supervised;
    }
}
