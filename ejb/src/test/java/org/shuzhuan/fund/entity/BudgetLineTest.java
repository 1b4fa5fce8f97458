package org.shuzhuan.fund.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.FundError;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.fund.UseLimit;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

class BudgetLineTest {

    private BudgetLine line;

    @BeforeEach
    void allot() {
        line = new BudgetLine(1L, BudgetSource.CITY, "RETROFIT", 1);
        line.book(LedgerKind.ALLOCATE, Money.ofYuan(100));
    }

    @Test
    void movesMoneyThroughTheLifeOfACase() {
        line.book(LedgerKind.HOLD, Money.ofYuan(60));
        line.book(LedgerKind.COMMIT, Money.ofYuan(60));
        line.book(LedgerKind.DISBURSE, Money.ofYuan(60));
        assertThat(balances()).containsExactly(100, 0, 0, 60, 40);
        line.book(LedgerKind.RETURN, Money.ofYuan(60));
        assertThat(balances()).containsExactly(100, 0, 60, 0, 40);
        line.book(LedgerKind.DISBURSE, Money.ofYuan(60));
        line.book(LedgerKind.CLAW_BACK, Money.ofYuan(10));
        assertThat(balances()).containsExactly(100, 0, 0, 50, 50);
    }

    @Test
    void holdsNoMoreThanIsAvailable() {
        refuses(LedgerKind.HOLD, 101);
        line.book(LedgerKind.HOLD, Money.ofYuan(100));
        refuses(LedgerKind.HOLD, 1);
        line.book(LedgerKind.RELEASE, Money.ofYuan(1));
        line.book(LedgerKind.HOLD, Money.ofYuan(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = LedgerKind.class,
            names = {"RELEASE", "COMMIT", "DISBURSE", "RETURN", "CLAW_BACK"})
    void letsNoBalanceFallBelowZero(LedgerKind kind) {
        refuses(kind, 1);
    }

    @Test
    void checksUseLimitsOnTheSums() {
        BudgetLine service = new BudgetLine(1L, BudgetSource.CITY, "SERVICE", 2);
        service.book(LedgerKind.ALLOCATE, Money.ofYuan(25));
        List<UseLimit> limits = List.of(
                new UseLimit(BudgetSource.CITY, "RETROFIT", 8000, 10_000),
                new UseLimit(BudgetSource.CITY, "SERVICE", 0, 2000));
        new UseShares(List.of(line, service)).check(limits);
        service.book(LedgerKind.ALLOCATE, Money.ofYuan(1));
        assertThatThrownBy(() -> new UseShares(List.of(line, service)).check(limits))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(FundError.USE_LIMIT_BROKEN));
    }

    private List<Integer> balances() {
        return List.of(line.getAllocated(), line.getHeld(), line.getCommitted(), line.getDisbursed(), line.available())
                .stream()
                .map(money -> money.getYuan().intValueExact())
                .toList();
    }

    private void refuses(LedgerKind kind, long yuan) {
        List<Integer> before = balances();
        assertThatThrownBy(() -> line.book(kind, Money.ofYuan(yuan)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(FundError.BALANCE_TOO_LOW));
        assertThat(balances()).isEqualTo(before);
    }
}
