package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.LedgerEntry;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.fund.store.LedgerSums;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Proves that Σ ledger = Σ decisions per call, source and use (账实核对): entries against the balances of the lines, the
 * holds of the cases, the confirmed payments, the decisions told by other features, and their own hash chain. Changes
 * nothing; holds the lines' locks while it reads, so that nothing is booked halfway.
 */
@Stateless
public class LedgerProof {

    @Inject
    BudgetStore store;

    @Inject
    LedgerSums ledger;

    @Inject
    Instance<FundDecisions> decisions;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    @Requires("fund:proof")
    public LedgerProofResult prove(long callId) {
        List<BudgetLine> lines = store.lockLines(callId);
        LedgerComparison comparison = new LedgerComparison(lines, ledger.entries(callId))
                .withLines()
                .withHolds(ledger.holds(callId))
                .withPayments(ledger.paid(callId));
        List<FundDecision> told = new ArrayList<>();
        decisions.forEach(source -> told.addAll(source.ofCall(callId)));
        comparison.withDecisions(told);
        long entries = 0;
        for (BudgetLine line : lines) {
            try (Stream<LedgerEntry> chain = ledger.chain(line.getId())) {
                comparison.withChain(line, chain::iterator);
            }
            entries += line.getEntryCount();
        }
        LedgerProofResult result = new LedgerProofResult(clock.now(), entries, comparison.differences());
        audit.record(
                "fund:proof",
                "Call",
                Long.toString(callId),
                null,
                entries + " / " + result.differences().size());
        return result;
    }
}
