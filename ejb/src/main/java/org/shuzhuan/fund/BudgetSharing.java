package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Holds reduced amounts for all waiting cases of a call and use at once. The caller has locked the cases by ascending id. */
@Stateless
public class BudgetSharing {

    @Inject
    BudgetStore store;

    @Inject
    TurnTaking turns;

    @Inject
    PortalClock clock;

    /**
     * @param amounts case id to its share
     * @return case id to what it holds, in the order of the queue
     * @throws DomainException {@code QUEUE_CHANGED} when others wait now, or the shares no longer fit; nothing is held then
     */
    @Requires("fund:share")
    public Map<Long, HoldOutcome> share(long callId, String use, Map<Long, Money> amounts) {
        List<BudgetLine> lines = store.lockLines(callId, use);
        List<BudgetHold> waiting = store.waiting(callId, use);
        if (!waiting.stream()
                .map(BudgetHold::getCaseFileId)
                .collect(Collectors.toSet())
                .equals(amounts.keySet())) {
            throw new DomainException(FundError.QUEUE_CHANGED);
        }
        waiting.forEach(hold -> hold.askAgain(amounts.get(hold.getCaseFileId()), clock.now()));
        store.flush();
        Map<Long, HoldOutcome> outcomes = new LinkedHashMap<>();
        for (BudgetHold hold : waiting) {
            HoldOutcome outcome = turns.take(hold, lines);
            if (!outcome.held()) {
                throw new DomainException(FundError.QUEUE_CHANGED);
            }
            outcomes.put(hold.getCaseFileId(), outcome);
        }
        return outcomes;
    }
}
