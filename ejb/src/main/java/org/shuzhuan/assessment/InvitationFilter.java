package org.shuzhuan.assessment;

import org.shuzhuan.reference.SizeClass;

/**
 * Which enterprises are to be invited; null means all.
 *
 * @param industryCode beginning of the industry, such as {@code C34}
 * @param standing assessed or not
 * @param level only those standing there; nobody who was never assessed
 */
public record InvitationFilter(
        String regionCode, String industryCode, SizeClass sizeClass, Standing standing, Integer level) {

    /** Whether an enterprise has a completed assessment. */
    public enum Standing {
        NOT_ASSESSED,
        ASSESSED
    }
}
