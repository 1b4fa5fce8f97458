package org.shuzhuan.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What happened to a task beside its decision.
 *
 * @param delegated true while somebody else prepares it for its owner (委派); it must be given back before it is decided
 * @param ownerName who delegated it; null when nobody did
 * @param movedBy who transferred it (转办); null when nobody did
 * @param opinionsAwaited opinions the task waits for (加签 before)
 * @param opinionsAsked opinions asked for and not yet given
 * @param urgedAt when the applicant urged last (催办); null when never
 * @param supervised true while a supervision order (督办) is open
 * @param inPlaceOf holder on leave in whose place the reader acts (代理); null otherwise
 */
public record TaskMarks(
        boolean delegated,
        String ownerName,
        String movedBy,
        int opinionsAwaited,
        int opinionsAsked,
        LocalDateTime urgedAt,
        boolean supervised,
        String inPlaceOf)
        implements Serializable {

    public boolean isDelegated() {
        return delegated;
    }

    public String getOwnerName() {
        return ownerName;
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

    public String getInPlaceOf() {
        return inPlaceOf;
    }
}
