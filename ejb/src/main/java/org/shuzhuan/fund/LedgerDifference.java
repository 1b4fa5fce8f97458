package org.shuzhuan.fund;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/**
 * A place where the ledger and something else disagree.
 *
 * @param subject line (source/use) or case id with source and use
 * @param ledger what the entries sum to; null for a broken chain
 * @param found what the other side says; null for a broken chain
 */
public record LedgerDifference(Kind kind, String subject, Money ledger, Money found) implements Serializable {

    /** What was compared with the entries. */
    public enum Kind {
        LINE_ALLOCATED,
        LINE_HELD,
        LINE_COMMITTED,
        LINE_DISBURSED,
        CASE_HELD,
        CASE_COMMITTED,
        CASE_PAID,
        DECISION_HELD,
        DECISION_COMMITTED,
        CHAIN_BROKEN
    }

    public Kind getKind() {
        return kind;
    }

    public String getSubject() {
        return subject;
    }

    public Money getLedger() {
        return ledger;
    }

    public Money getFound() {
        return found;
    }
}
