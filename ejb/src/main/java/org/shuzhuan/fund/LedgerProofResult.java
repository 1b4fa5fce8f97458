package org.shuzhuan.fund;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** Outcome of a proof; empty differences mean that all agree. */
public record LedgerProofResult(LocalDateTime at, long entries, List<LedgerDifference> differences)
        implements Serializable {

    public LocalDateTime getAt() {
        return at;
    }

    public long getEntries() {
        return entries;
    }

    public List<LedgerDifference> getDifferences() {
        return differences;
    }

    public boolean isPassed() {
        return differences.isEmpty();
    }
}
