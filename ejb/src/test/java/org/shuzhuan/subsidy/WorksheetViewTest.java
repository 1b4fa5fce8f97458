package org.shuzhuan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;

class WorksheetViewTest {

    @Test
    void splitsTheCostAmongThreeAndTellsWhenItHasPaid() {
        WorksheetView view = view(form(500_000, 100_000, 210_000), 200_000);
        assertThat(view.getSplit().getTotal()).isEqualTo(Money.ofYuan(600_000));
        assertThat(view.getSplit().getEnterprise()).isEqualTo(Money.ofYuan(300_000));
        assertThat(view.getSplit().getPlatform()).isEqualTo(Money.ofYuan(100_000));
        assertThat(view.getSplit().getGovernment()).isEqualTo(Money.ofYuan(200_000));
        assertThat(view.getPaybackYears()).isEqualByComparingTo("1.5");
    }

    @Test
    void hasNoPaybackWithoutBenefitAndNoGovernmentShareWithoutGrant() {
        WorksheetView view = new WorksheetView(form(500_000, 0, 0), null, null, List.of(), List.of(), null, null);
        assertThat(view.getPaybackYears()).isNull();
        assertThat(view.getSplit().getGovernment()).isEqualTo(Money.ZERO);
    }

    @Test
    void namesEveryFault() {
        assertThat(new WorksheetForm(null, 5, Money.ofYuan(-1), null, Money.ZERO, Money.ofYuan(2_000_000_000L))
                        .faults())
                .extracting(FieldFault::path)
                .containsExactly("targetLevel", "investment", "downPayment", "yearlyBenefit");
        assertThat(form(0, 0, 0).faults()).containsExactly(FieldFault.of("investment", SubsidyError.AMOUNT_ZERO));
        WorksheetForm above = new WorksheetForm(null, 2, Money.ofYuan(10), Money.ofYuan(11), Money.ZERO, Money.ZERO);
        assertThat(above.faults())
                .containsExactly(FieldFault.of("downPayment", SubsidyError.DOWN_PAYMENT_ABOVE_INVESTMENT));
    }

    private static WorksheetForm form(long investment, long discount, long benefit) {
        return new WorksheetForm(
                null, 2, Money.ofYuan(investment), Money.ZERO, Money.ofYuan(discount), Money.ofYuan(benefit));
    }

    private static WorksheetView view(WorksheetForm form, long grant) {
        AwardAmount amount = new AwardAmount(Money.ofYuan(grant), Money.ZERO, Money.ofYuan(grant), List.of());
        return new WorksheetView(form, "奖补", amount, List.of(), List.of(), "X@1", null);
    }
}
