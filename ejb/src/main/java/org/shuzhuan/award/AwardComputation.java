package org.shuzhuan.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.ExpenseItem;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;

/** Applies the amount rule to the expense items of a case. */
@Dependent
class AwardComputation {

    private static final int WHOLE = 10_000;

    @Inject
    private AwardStore store;

    @Inject
    private PortalClock clock;

    /** Keeps the result with the case. @return yuan granted */
    Money compute(long caseFileId, AwardRequest request) {
        List<ExpenseItem> items = store.items(caseFileId);
        Money paid = sum(items, ExpenseItem::getPaid);
        Money discount = sum(items, item -> item.line().discount());
        AwardRule rule = request.rule();
        AwardAmount amount = amount(request, paid, audited(items));
        List<FiredRule> fired = rule.ruleIds().stream()
                .map(id -> new FiredRule(id, rule.article()))
                .toList();
        award(caseFileId)
                .compute(
                        new ComputedAward(amount, fired, rule.versionTag(), request.ruleInputs(), paid, discount),
                        clock.now());
        return amount.grant();
    }

    /** Keeps nothing. @param eligible yuan, all items together; @return yuan that would be granted */
    Money estimate(long caseFileId, AwardRequest request, Money eligible) {
        return amount(request, sum(store.items(caseFileId), ExpenseItem::getPaid), eligible)
                .grant();
    }

    /** Yuan the auditor found eligible, all items together. */
    Money audited(long caseFileId) {
        return audited(store.items(caseFileId));
    }

    private static AwardAmount amount(AwardRequest request, Money paid, Money eligible) {
        return AwardArithmetic.compute(
                request.rule(),
                new AwardBasis(
                        paid,
                        eligible,
                        request.downPayment(),
                        request.alreadyGranted(),
                        WHOLE,
                        request.roundedToYuan()));
    }

    private Award award(long caseFileId) {
        return store.award(caseFileId).orElseGet(() -> {
            Award first = new Award(caseFileId);
            store.add(first);
            return first;
        });
    }

    private static Money audited(List<ExpenseItem> items) {
        return sum(items, item -> item.getAudited() == null ? Money.ZERO : item.getAudited());
    }

    private static Money sum(List<ExpenseItem> items, Function<ExpenseItem, Money> part) {
        return items.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
