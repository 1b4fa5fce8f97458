package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.AwardArithmetic;
import org.shuzhuan.award.AwardBasis;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.award.CostSplit;
import org.shuzhuan.award.ExpenseFilter;
import org.shuzhuan.award.ExpenseLine;
import org.shuzhuan.award.FiredRule;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.AmountPreview.DroppedItem;
import org.shuzhuan.subsidy.entity.SubsidyDraft;

/** Tells the applicant while writing what the application would get, and which items do not count and why. */
@Stateless
public class SubsidyPreview {

    private static final int WHOLE = 10_000;

    @Inject
    DraftDesk desk;

    @Inject
    CaseFacts facts;

    @Inject
    SubsidyRules rules;

    @Requires("subsidy:apply")
    public AmountPreview of(long draftId) {
        SubsidyDraft draft = desk.own(draftId);
        CallDefinition call = desk.call(draft);
        ApplicationForm form =
                ApplicationReader.read(desk.values(draft), desk.rules(draft)).form();
        List<ExpenseLine> whole = form.expenses().stream()
                .filter(line -> line.paid() != null && line.invoiced() != null && line.discount() != null)
                .toList();
        if (whole.isEmpty()
                || form.project().downPayment() == null
                || form.project().alreadyGranted() == null) {
            return new AmountPreview(null, List.of(), null, List.of());
        }
        return preview(call, form, whole);
    }

    private AmountPreview preview(CallDefinition call, ApplicationForm form, List<ExpenseLine> lines) {
        ExpenseFilter filter = CallForms.filter(call);
        Money paid = lines.stream().map(ExpenseLine::paid).reduce(Money.ZERO, Money::plus);
        Money counted = lines.stream().map(filter::countedAmount).reduce(Money.ZERO, Money::plus);
        Money discount = lines.stream().map(ExpenseLine::discount).reduce(Money.ZERO, Money::plus);
        AwardRule rule = rules.amount(
                call.policy().ruleVersion(),
                facts.of(desk.applicant(), form, null, null, counted).assumingVerified());
        AwardAmount amount = AwardArithmetic.compute(
                rule,
                new AwardBasis(
                        paid,
                        counted,
                        form.project().downPayment(),
                        form.project().alreadyGranted(),
                        WHOLE,
                        call.policy().rounding() == RoundingUnit.YUAN));
        List<FiredRule> fired = rule.ruleIds().stream()
                .map(id -> new FiredRule(id, rule.article()))
                .toList();
        return new AmountPreview(amount, fired, CostSplit.of(paid, discount, amount.grant()), dropped(lines, filter));
    }

    private static List<DroppedItem> dropped(List<ExpenseLine> lines, ExpenseFilter filter) {
        List<DroppedItem> dropped = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            List<ExpenseFilter.Drop> drops = filter.drops(lines.get(index));
            if (!drops.isEmpty()) {
                dropped.add(new DroppedItem(index + 1, drops));
            }
        }
        return dropped;
    }
}
