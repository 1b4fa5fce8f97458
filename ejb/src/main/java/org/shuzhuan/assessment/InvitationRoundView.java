package org.shuzhuan.assessment;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A round of invitations that was sent. */
public record InvitationRoundView(long id, int invited, int leftOut, String invitedBy, LocalDateTime invitedAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public int getInvited() {
        return invited;
    }

    public int getLeftOut() {
        return leftOut;
    }

    public String getInvitedBy() {
        return invitedBy;
    }

    public LocalDateTime getInvitedAt() {
        return invitedAt;
    }
}
