package org.shuzhuan.fund.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shuzhuan.fund.FundError;
import org.shuzhuan.fund.Payee;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.fund.PaymentPlan;
import org.shuzhuan.fund.PaymentState;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

class PaymentTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Person PREPARER = new Person(1L, "甲", NOW);
    private static final Person OTHER = new Person(2L, "乙", NOW.plusHours(1));
    private static final List<PaymentComponent> PARTS = List.of(
            new PaymentComponent("首期", Money.ofYuan(80_000)), new PaymentComponent("余款", Money.ofYuan(170_000)));

    @Test
    void paysTheSumOfItsParts() {
        assertThat(prepared().getAmount()).isEqualTo(Money.ofYuan(250_000));
    }

    @Test
    void refusesAnAccountOfAnotherName() {
        refused(() -> new Payment(9L, plan("云川乙厂"), PARTS, PREPARER), FundError.PAYEE_NAME_DIFFERS);
    }

    @Test
    void refusesEmptyUnnamedAndNegativeParts() {
        refused(() -> Payment.totalOf(List.of()), FundError.COMPONENTS_MISSING);
        refused(
                () -> Payment.totalOf(List.of(new PaymentComponent(" ", Money.ofYuan(1)))),
                FundError.COMPONENTS_MISSING);
        refused(
                () -> Payment.totalOf(List.of(new PaymentComponent("首期", Money.ofYuan(-1)))),
                FundError.AMOUNT_NOT_POSITIVE);
    }

    @Test
    void isConfirmedByAnotherPersonOnly() {
        Payment payment = prepared();
        refused(() -> payment.confirm("R1", TODAY, PREPARER), FundError.SAME_PERSON);
        assertThat(payment.getState()).isEqualTo(PaymentState.PREPARED);
        payment.confirm("R1", TODAY, OTHER);
        assertThat(payment.getState()).isEqualTo(PaymentState.CONFIRMED);
    }

    @Test
    void isDecidedOnce() {
        Payment payment = prepared();
        payment.returned("户名不符", OTHER);
        refused(() -> payment.confirm("R1", TODAY, OTHER), FundError.PAYMENT_DECIDED);
    }

    @Test
    void refusesDaysThatCannotBe() {
        refused(() -> prepared().confirm("R1", TODAY.plusDays(1), OTHER), FundError.PAID_ON_IMPLAUSIBLE);
        refused(() -> prepared().confirm("R1", TODAY.minusDays(1), OTHER), FundError.PAID_ON_IMPLAUSIBLE);
        refused(() -> prepared().confirm("R1", null, OTHER), FundError.PAID_ON_IMPLAUSIBLE);
    }

    private static Payment prepared() {
        return new Payment(9L, plan("云川甲厂"), PARTS, PREPARER);
    }

    private static PaymentPlan plan(String payee) {
        return new PaymentPlan(
                7L, "N7", "批次", "云川甲厂", "91", new Payee(payee, "sealed", "6222****0087", "云川银行"), PARTS, false);
    }

    private static void refused(ThrowingCallable act, FundError error) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.getCode())
                .isEqualTo(error));
    }
}
