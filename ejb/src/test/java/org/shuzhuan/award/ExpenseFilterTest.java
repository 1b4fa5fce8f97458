package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuzhuan.award.ExpenseFilter.Drop;
import org.shuzhuan.shared.Money;

class ExpenseFilterTest {

    private static final LocalDate INSIDE = LocalDate.of(2025, 6, 1);

    private final ExpenseFilter filter = new ExpenseFilter(
            new EvidenceWindow(LocalDate.of(2024, 10, 18), LocalDate.of(2026, 12, 31)), Set.of("SOFTWARE", "CLOUD"));

    @Test
    @DisplayName("龙岩：有一张发票日期 2024-10-10，该票剔除")
    void dropsTheInvoiceBeforeTheWindow() {
        ExpenseLine early = line("SOFTWARE", INSIDE, LocalDate.of(2024, 10, 10), INSIDE);
        assertThat(filter.drops(early)).containsExactly(Drop.INVOICE_OUTSIDE_WINDOW);
        assertThat(filter.countedAmount(early)).isEqualTo(Money.ZERO);
    }

    @Test
    void countsWhatWasPaidWhenAllThreeDatesLieInTheWindow() {
        assertThat(filter.countedAmount(line("CLOUD", INSIDE, INSIDE, INSIDE))).isEqualTo(Money.ofYuan(90_000));
    }

    @Test
    void countsBothEndsOfTheWindow() {
        LocalDate first = LocalDate.of(2024, 10, 18);
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(filter.drops(line("CLOUD", first, last, last))).isEmpty();
    }

    @Test
    void givesEveryReasonAtOnce() {
        LocalDate late = LocalDate.of(2027, 1, 1);
        assertThat(filter.drops(line("HW_EXCLUDED", late, late, late))).containsExactly(Drop.values());
    }

    private static ExpenseLine line(String category, LocalDate contract, LocalDate invoice, LocalDate payment) {
        return new ExpenseLine(
                "MES",
                category,
                "HX-2025-12",
                contract,
                "26990000000011837204",
                invoice,
                payment,
                Money.ofYuan(100_000),
                Money.ofYuan(90_000),
                Money.ofYuan(10_000));
    }
}
