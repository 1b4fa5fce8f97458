package org.shuzhuan.fund;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.HoldShare;
import org.shuzhuan.fund.entity.LedgerEntry;
import org.shuzhuan.fund.store.LedgerSums.Sum;
import org.shuzhuan.shared.Money;

/** Compares the sums of one call's ledger with what stands beside it. Reads nothing, decides nothing else. */
final class LedgerComparison {

    private final Map<Long, BudgetLine> lines;
    private final List<Sum> sums;
    private final List<LedgerDifference> differences = new ArrayList<>();

    LedgerComparison(List<BudgetLine> lines, List<Sum> sums) {
        this.lines = lines.stream().collect(Collectors.toMap(BudgetLine::getId, line -> line));
        this.sums = sums;
    }

    /** Balances kept on the lines against the entries. */
    LedgerComparison withLines() {
        Map<String, Money> allocated = new HashMap<>();
        Map<String, Money> held = new HashMap<>();
        Map<String, Money> committed = new HashMap<>();
        Map<String, Money> disbursed = new HashMap<>();
        for (BudgetLine line : lines.values()) {
            allocated.put(name(line), line.getAllocated());
            held.put(name(line), line.getHeld());
            committed.put(name(line), line.getCommitted());
            disbursed.put(name(line), line.getDisbursed());
        }
        compare(LedgerDifference.Kind.LINE_ALLOCATED, byLine(LedgerKind::allocated), allocated);
        compare(LedgerDifference.Kind.LINE_HELD, byLine(LedgerKind::held), held);
        compare(LedgerDifference.Kind.LINE_COMMITTED, byLine(LedgerKind::committed), committed);
        compare(LedgerDifference.Kind.LINE_DISBURSED, byLine(LedgerKind::disbursed), disbursed);
        return this;
    }

    /** What the cases hold against the entries that name them: a forgotten release shows here. */
    LedgerComparison withHolds(List<BudgetHold> holds) {
        Map<String, Money> held = new HashMap<>();
        Map<String, Money> committed = new HashMap<>();
        for (BudgetHold hold : holds) {
            for (HoldShare share : hold.getShares()) {
                String name = name(hold.getCaseFileId(), lines.get(share.getLineId()));
                held.merge(name, share.getHeld(), Money::plus);
                committed.merge(name, share.getCommitted(), Money::plus);
            }
        }
        compare(LedgerDifference.Kind.CASE_HELD, byCase(LedgerKind::held), held);
        compare(LedgerDifference.Kind.CASE_COMMITTED, byCase(LedgerComparison::granted), committed);
        return this;
    }

    /** Confirmed payments against what the ledger says went out. */
    LedgerComparison withPayments(Map<Long, Money> paid) {
        Map<String, Money> out = new HashMap<>();
        sums.stream()
                .filter(sum -> sum.kind() == LedgerKind.DISBURSE || sum.kind() == LedgerKind.RETURN)
                .forEach(sum -> out.merge(
                        sum.caseFileId().toString(),
                        times(sum.amount(), sum.kind().disbursed()),
                        Money::plus));
        Map<String, Money> found = new HashMap<>();
        paid.forEach((caseFileId, amount) -> found.put(caseFileId.toString(), amount));
        compare(LedgerDifference.Kind.CASE_PAID, out, found);
        return this;
    }

    /** The decisions themselves, told by the feature that took them. */
    LedgerComparison withDecisions(List<FundDecision> decisions) {
        Map<String, Money> held = new HashMap<>();
        Map<String, Money> committed = new HashMap<>();
        for (FundDecision decision : decisions) {
            String name = decision.caseFileId() + " " + decision.source() + "/" + decision.use();
            held.merge(name, decision.held(), Money::plus);
            committed.merge(name, decision.committed(), Money::plus);
        }
        compare(LedgerDifference.Kind.DECISION_HELD, byCase(LedgerKind::held), held);
        compare(LedgerDifference.Kind.DECISION_COMMITTED, byCase(LedgerComparison::granted), committed);
        return this;
    }

    /** Recomputes the hashes of one line's entries, in order. */
    LedgerComparison withChain(BudgetLine line, Iterable<LedgerEntry> entries) {
        String previous = LedgerEntry.FIRST_HASH;
        long expected = 0;
        for (LedgerEntry entry : entries) {
            expected++;
            if (entry.getLineSequence() != expected || !entry.getHash().equals(entry.hashAfter(previous))) {
                differences.add(broken(line, expected));
                return this;
            }
            previous = entry.getHash();
        }
        if (expected != line.getEntryCount() || !previous.equals(line.getLastHash())) {
            differences.add(broken(line, expected));
        }
        return this;
    }

    List<LedgerDifference> differences() {
        return List.copyOf(differences);
    }

    private static LedgerDifference broken(BudgetLine line, long sequence) {
        return new LedgerDifference(LedgerDifference.Kind.CHAIN_BROKEN, name(line) + " #" + sequence, null, null);
    }

    /** Approved for the case, paid or not; money clawed back or revoked no longer counts. */
    private static int granted(LedgerKind kind) {
        return switch (kind) {
            case COMMIT -> 1;
            case CLAW_BACK, REVOKE -> -1;
            default -> 0;
        };
    }

    private Map<String, Money> byLine(ToIntFunction<LedgerKind> factor) {
        Map<String, Money> result = new HashMap<>();
        sums.forEach(sum -> result.merge(
                name(lines.get(sum.lineId())), times(sum.amount(), factor.applyAsInt(sum.kind())), Money::plus));
        return result;
    }

    private Map<String, Money> byCase(ToIntFunction<LedgerKind> factor) {
        Map<String, Money> result = new HashMap<>();
        sums.stream()
                .filter(sum -> sum.caseFileId() != null)
                .forEach(sum -> result.merge(
                        name(sum.caseFileId(), lines.get(sum.lineId())),
                        times(sum.amount(), factor.applyAsInt(sum.kind())),
                        Money::plus));
        return result;
    }

    private void compare(LedgerDifference.Kind kind, Map<String, Money> ledger, Map<String, Money> found) {
        TreeSet<String> names = new TreeSet<>(ledger.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            Money booked = ledger.getOrDefault(name, Money.ZERO);
            Money other = found.getOrDefault(name, Money.ZERO);
            if (!booked.equals(other)) {
                differences.add(new LedgerDifference(kind, name, booked, other));
            }
        }
    }

    private static Money times(Money amount, int factor) {
        return factor == 0 ? Money.ZERO : factor > 0 ? amount : amount.negate();
    }

    private static String name(BudgetLine line) {
        return line.getSource() + "/" + line.getUse();
    }

    private static String name(long caseFileId, BudgetLine line) {
        return caseFileId + " " + name(line);
    }
}
