package org.shuzhuan.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shuzhuan.shared.Money;

/**
 * Which expense items count towards the eligible investment under a call: every one of contract, invoice and payment date
 * in the window, and a category the call counts. What is dropped keeps its reasons; the rest is computed all the same.
 */
public final class ExpenseFilter {

    /** Why an item does not count. */
    public enum Drop {
        CONTRACT_OUTSIDE_WINDOW,
        INVOICE_OUTSIDE_WINDOW,
        PAYMENT_OUTSIDE_WINDOW,
        CATEGORY_NOT_COUNTED
    }

    private final EvidenceWindow window;
    private final Set<String> countedCategories;

    public ExpenseFilter(EvidenceWindow window, Set<String> countedCategories) {
        this.window = window;
        this.countedCategories = Set.copyOf(countedCategories);
    }

    /** Empty when the item counts. */
    public List<Drop> drops(ExpenseLine item) {
        List<Drop> drops = new ArrayList<>();
        if (!window.holds(item.contractSignedOn())) {
            drops.add(Drop.CONTRACT_OUTSIDE_WINDOW);
        }
        if (!window.holds(item.invoicedOn())) {
            drops.add(Drop.INVOICE_OUTSIDE_WINDOW);
        }
        if (!window.holds(item.paidOn())) {
            drops.add(Drop.PAYMENT_OUTSIDE_WINDOW);
        }
        if (!countedCategories.contains(item.category())) {
            drops.add(Drop.CATEGORY_NOT_COUNTED);
        }
        return List.copyOf(drops);
    }

    /** Yuan actually paid for the item when it counts, else zero. */
    public Money countedAmount(ExpenseLine item) {
        return drops(item).isEmpty() ? item.paid() : Money.ZERO;
    }
}
