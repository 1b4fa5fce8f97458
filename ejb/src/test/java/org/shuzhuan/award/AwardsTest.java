package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.fund.BudgetHolds;
import org.shuzhuan.fund.HoldOutcome;
import org.shuzhuan.shared.Money;

class AwardsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 2, 9, 0);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 24);

    private final Awards awards = new Awards();
    private final Award award = new Award(7L);
    private final RemainderOffer offer = new RemainderOffer(7L, Money.ofYuan(250_000), Money.ofYuan(130_000), LAST_DAY);

    @BeforeEach
    void compute() {
        awards.store = mock(AwardStore.class);
        awards.shortfalls = mock(ShortfallStore.class);
        awards.holds = mock(BudgetHolds.class);
        AwardAmount amount =
                new AwardAmount(Money.ofYuan(100_000), Money.ofYuan(60_000), Money.ofYuan(40_000), List.of());
        award.compute(new ComputedAward(amount, List.of(), "LY-2025@1", "{}", Money.ZERO, Money.ZERO), NOW);
        when(awards.store.computed(7L)).thenReturn(award);
        when(awards.store.award(7L)).thenReturn(Optional.of(award));
        when(awards.shortfalls.offer(7L)).thenReturn(Optional.of(offer));
    }

    @Test
    void endsTheOpenOfferOfARemainderWhenTheMoneyIsHeld() {
        when(awards.holds.hold(any())).thenReturn(new HoldOutcome(true, 0, Money.ZERO, List.of()));
        awards.hold(new HoldFor(7L, "case-7", "云川恒序", 1L, "RETROFIT", NOW));
        assertThat(offer.answerable(LAST_DAY)).isFalse();
    }

    @Test
    void keepsTheOfferWhileTheCaseWaits() {
        when(awards.holds.hold(any())).thenReturn(new HoldOutcome(false, 1, Money.ofYuan(1), List.of()));
        awards.hold(new HoldFor(7L, "case-7", "云川恒序", 1L, "RETROFIT", NOW));
        assertThat(offer.answerable(LAST_DAY)).isTrue();
    }

    @Test
    void endsTheOpenOfferWhenTheCaseIsSentBack() {
        awards.release(7L, "send-back/7");
        assertThat(offer.answerable(LAST_DAY)).isFalse();
    }

    @Test
    void neverRaisesTheGrantByAReduction() {
        award.reduce(
                Money.ofYuan(130_000), ArithmeticLine.of(ArithmeticStep.REMAINDER, Money.ofYuan(130_000), "250000.00"));
        assertThat(award.getGranted()).isEqualTo(Money.ofYuan(100_000));
        assertThat(award.getPrepayment().plus(award.getBalance())).isEqualTo(Money.ofYuan(100_000));
        award.reduce(
                Money.ofYuan(50_000), ArithmeticLine.of(ArithmeticStep.REMAINDER, Money.ofYuan(50_000), "100000.00"));
        assertThat(award.getPrepayment()).isEqualTo(Money.ofYuan(50_000));
        assertThat(award.getBalance()).isEqualTo(Money.ZERO);
    }
}
