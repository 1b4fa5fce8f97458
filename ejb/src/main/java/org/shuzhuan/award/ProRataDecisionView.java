package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * A decision to share, as the ledger page shows it.
 *
 * @param remainder yuan that rounding left free
 */
public record ProRataDecisionView(
        String documentNumber,
        String reason,
        String decidedBy,
        LocalDateTime decidedAt,
        Money remainder,
        ProRataPlan plan)
        implements Serializable {

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    public Money getRemainder() {
        return remainder;
    }

    public ProRataPlan getPlan() {
        return plan;
    }
}
