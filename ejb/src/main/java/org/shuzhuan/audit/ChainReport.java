package org.shuzhuan.audit;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a verification found.
 *
 * @param chained links read
 * @param edited row ids whose columns no longer match their hash or their link
 * @param missing row ids that have a link and no row
 * @param missingPositions positions without a link; -1 when the end of the chain was cut off
 * @param unchained row ids without a link, normally younger than a minute; at most {@value #MOST_UNCHAINED}
 */
public record ChainReport(
        long chained,
        List<Long> edited,
        List<Long> missing,
        List<Long> missingPositions,
        List<Long> unchained,
        LocalDateTime verifiedAt)
        implements Serializable {

    public long getChained() {
        return chained;
    }

    public List<Long> getEdited() {
        return edited;
    }

    public List<Long> getMissing() {
        return missing;
    }

    public List<Long> getMissingPositions() {
        return missingPositions;
    }

    public List<Long> getUnchained() {
        return unchained;
    }

    public LocalDateTime getVerifiedAt() {
        return verifiedAt;
    }

    /** More unchained rows than this are not listed. */
    public static final int MOST_UNCHAINED = 1000;

    /** Rows that wait for their link are no fault. */
    public boolean isIntact() {
        return edited.isEmpty() && missing.isEmpty() && missingPositions.isEmpty();
    }
}
