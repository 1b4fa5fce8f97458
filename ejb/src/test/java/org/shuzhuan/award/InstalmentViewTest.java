package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.Money;

class InstalmentViewTest {

    private static final LocalDateTime RELEASED = LocalDateTime.of(2026, 11, 2, 9, 0);

    @Test
    void isDueOnceReleasedAndOwesWhatIsNotPaid() {
        assertThat(part(0, null).getState()).isEqualTo(InstalmentView.State.WAITING_FOR_CONDITION);
        assertThat(part(0, null).due()).isEqualTo(Money.ZERO);
        assertThat(part(0, RELEASED).getState()).isEqualTo(InstalmentView.State.DUE);
        assertThat(part(0, RELEASED).due()).isEqualTo(Money.ofYuan(60));
        assertThat(part(20, RELEASED).getState()).isEqualTo(InstalmentView.State.PAID_IN_PART);
        assertThat(part(20, RELEASED).due()).isEqualTo(Money.ofYuan(40));
        assertThat(part(60, RELEASED).getState()).isEqualTo(InstalmentView.State.PAID);
    }

    @Test
    void dividesDownwardsSoThatThePartsNeverExceedTheGrant() {
        assertThat(InstalmentPlans.share(Money.ofYuan(100_001), 6000, true)).isEqualTo(Money.ofYuan(60_000));
        assertThat(InstalmentPlans.share(Money.ofYuan(100_001), 6000, false).toString())
                .isEqualTo("60000.60");
    }

    @Test
    void asksForTheNextConditionOnceWhatIsReleasedIsPaid() {
        assertThat(InstalmentView.next(List.of(part(20, RELEASED), part(0, null))))
                .isEmpty();
        assertThat(InstalmentView.next(List.of(part(60, RELEASED), part(0, null))))
                .contains(part(0, null));
        assertThat(InstalmentView.next(List.of(part(60, RELEASED), part(0, RELEASED))))
                .isEmpty();
    }

    private static InstalmentView part(long paid, LocalDateTime releasedAt) {
        return new InstalmentView(1, "首期", null, Money.ofYuan(60), Money.ofYuan(paid), releasedAt, null, null);
    }
}
