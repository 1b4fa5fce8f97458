package org.shuzhuan.assessment;

import java.io.Serializable;
import org.shuzhuan.shared.Page;

/**
 * A dry run over all matching enterprises: nothing is kept, nobody is told.
 *
 * @param matching enterprises that match
 * @param invited those that would be told
 * @param days that must lie between two invitations
 * @param most enterprises of one round; more are refused
 */
public record InvitationPreview(long matching, long invited, int days, int most, Page<InvitationLine> lines)
        implements Serializable {

    public long getMatching() {
        return matching;
    }

    public long getInvited() {
        return invited;
    }

    public long getLeftOut() {
        return matching - invited;
    }

    public int getDays() {
        return days;
    }

    public int getMost() {
        return most;
    }

    public boolean isTooMany() {
        return matching > most;
    }

    public Page<InvitationLine> getLines() {
        return lines;
    }
}
