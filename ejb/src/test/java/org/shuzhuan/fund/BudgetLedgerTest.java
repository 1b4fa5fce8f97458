package org.shuzhuan.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shuzhuan.fund.entity.Person;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

class BudgetLedgerTest extends BudgetOfACall {

    @Test
    void countsARepeatedCommitOnce() {
        hold(1, 70);
        database.run(fund -> fund.holds.commit(1, "approve/1"));
        database.run(fund -> fund.holds.commit(1, "approve/1"));
        assertThat(budget())
                .extracting(BudgetLineView::getCommitted)
                .containsExactly(Money.ofYuan(60), Money.ofYuan(10));
        assertThatThrownBy(() -> database.run(fund -> fund.holds.release(1, "withdraw/1")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(FundError.ALREADY_COMMITTED));
        proved();
    }

    @Test
    void booksAReturnedPaymentOutAndBackAndPaysAgain() {
        hold(1, 70);
        database.run(fund -> fund.holds.commit(1, "approve/1"));
        database.run(fund -> payment(fund).returned("户名不符", new Person(2, "乙", DAY)));
        database.run(fund -> fund.booking.bookReturned(1));
        database.run(fund -> payment(fund).confirm("R1", LocalDate.of(2026, 11, 2), new Person(2, "乙", DAY)));
        assertThat(moreAfterBooking()).isFalse();
        assertThat(moreAfterBooking()).isFalse();
        LedgerFilter returns = new LedgerFilter(CALL, null, USE, LedgerKind.RETURN, null, null, "户名");
        Page<LedgerEntryView> found = database.call(fund -> fund.queries.entries(returns, new PageRequest(0, 10)));
        assertThat(found.getTotal()).isEqualTo(2);
        assertThat(budget())
                .extracting(BudgetLineView::getDisbursed)
                .containsExactly(Money.ofYuan(60), Money.ofYuan(10));
        proved();
    }

    @Test
    void booksWhatIsClawedBackLastSourceFirstAndOffersIt() {
        paid();
        hold(2, 50);
        List<HeldShare> back = database.call(fund -> fund.clawBacks.book(1, Money.ofYuan(25), "claw-back/1", "R9"));
        assertThat(back)
                .containsExactly(
                        new HeldShare(BudgetSource.CITY, USE, Money.ofYuan(10)),
                        new HeldShare(BudgetSource.CENTRAL, USE, Money.ofYuan(15)));
        assertThat(hold(2, 50).held()).isTrue();
        assertThatThrownBy(() -> database.run(fund -> fund.clawBacks.book(1, Money.ofYuan(46), "claw-back/2", "R10")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(FundError.MORE_THAN_PAID));
        proved();
    }

    @Test
    void refusesALimitThatTheAllottedMoneyBreaksAlready() {
        assertThatThrownBy(() -> database.run(
                        fund -> fund.allotment.limitUse(CALL, new UseLimit(BudgetSource.CENTRAL, USE, 0, 2000))))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(FundError.USE_LIMIT_BROKEN));
        database.run(fund -> fund.allotment.limitUse(CALL, new UseLimit(BudgetSource.CENTRAL, USE, 8000, 10_000)));
        UseLimitView limit = database.call(fund -> fund.queries.limits(CALL)).get(0);
        assertThat(limit.isKept()).isTrue();
        assertThat(limit.getPercent()).isEqualByComparingTo("100");
    }

    /** Whatever is done in whatever order: refused or booked, no balance below zero and the sums hold. */
    @Test
    void noSequenceOfActsBreaksTheLedger() {
        Random random = new Random(1127);
        for (int step = 0; step < 160; step++) {
            int act = random.nextInt(6);
            long id = 1 + random.nextInt(6);
            long yuan = 1 + random.nextInt(60);
            String ref = "act/" + step;
            try {
                switch (act) {
                    case 0 -> hold(id, yuan);
                    case 1 -> database.run(fund -> fund.holds.release(id, ref));
                    case 2 -> database.run(fund -> fund.holds.commit(id, ref));
                    case 3 -> database.run(fund -> fund.clawBacks.book(id, Money.ofYuan(yuan), ref, "R"));
                    case 4 -> database.run(fund -> payAtOnce(fund, id, Money.ofYuan(yuan), ref));
                    default ->
                        database.run(fund -> fund.allotment.allot(
                                CALL,
                                List.of(new AllotmentItem(BudgetSource.CITY, USE, 2, Money.ofYuan(1))),
                                ref,
                                null));
                }
            } catch (DomainException refused) {
                assertThat(refused.getCode()).isInstanceOf(FundError.class);
            }
            assertThat(budget()).allSatisfy(line -> {
                assertThat(line.getAvailable().isNegative()).isFalse();
                assertThat(line.getHeld().isNegative()).isFalse();
                assertThat(line.getCommitted().isNegative()).isFalse();
                assertThat(line.getDisbursed().isNegative()).isFalse();
            });
        }
        proved();
    }
}
