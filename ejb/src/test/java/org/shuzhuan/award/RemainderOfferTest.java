package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.shared.Money;

class RemainderOfferTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 24);

    private final RemainderOffer offer = new RemainderOffer(7L, Money.ofYuan(250_000), Money.ofYuan(130_000), LAST_DAY);

    @Test
    void canBeAnsweredToTheEndOfItsLastDay() {
        assertThat(offer.answerable(LAST_DAY)).isTrue();
        assertThat(offer.isOver(LAST_DAY)).isFalse();
        assertThat(offer.answerable(LAST_DAY.plusDays(1))).isFalse();
        assertThat(offer.isOver(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void isOverOnlyWhileNobodyAnswered() {
        offer.answer(OfferState.DECLINED, "李明", "不同意", LAST_DAY.atTime(9, 0));
        assertThat(offer.isOver(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void lapsesOnce() {
        offer.lapse(LAST_DAY.plusDays(1).atStartOfDay());
        assertThat(offer.isOver(LAST_DAY.plusDays(2))).isFalse();
        assertThat(offer.view(LAST_DAY.plusDays(2)).state()).isEqualTo(OfferState.LAPSED);
    }
}
