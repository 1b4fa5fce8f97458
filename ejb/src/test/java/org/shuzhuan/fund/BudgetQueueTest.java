package org.shuzhuan.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.LedgerEntry;
import org.shuzhuan.fund.entity.Payment;
import org.shuzhuan.fund.entity.Person;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

class BudgetQueueTest {

    private static final long CALL = 5;
    private static final String USE = "RETROFIT";
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 2, 9, 0);

    private FundDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new FundDatabase();
        database.run(fund -> fund.allotment.allot(
                CALL,
                List.of(
                        new AllotmentItem(BudgetSource.CITY, USE, 2, Money.ofYuan(40)),
                        new AllotmentItem(BudgetSource.CENTRAL, USE, 1, Money.ofYuan(60))),
                "云财企〔2026〕1号",
                null));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void takesSourcesInTheOrderOfTheCall() {
        HoldOutcome outcome = hold(1, 70);
        assertThat(outcome.held()).isTrue();
        assertThat(outcome.shares())
                .containsExactly(
                        new HeldShare(BudgetSource.CENTRAL, USE, Money.ofYuan(60)),
                        new HeldShare(BudgetSource.CITY, USE, Money.ofYuan(10)));
        assertThat(hold(1, 70)).isEqualTo(outcome);
        proved();
    }

    @Test
    void letsNobodyOvertake() {
        hold(1, 70);
        assertThat(hold(2, 50)).isEqualTo(HoldOutcome.queued(1, Money.ofYuan(20)));
        assertThat(hold(3, 5)).isEqualTo(HoldOutcome.queued(2, Money.ZERO));
        assertThat(waiting()).extracting(WaitingView::caseFileId).containsExactly(2L, 3L);
    }

    @Test
    void offersFreedMoneyInOrderAndStopsAtTheFirstThatDoesNotFit() {
        hold(1, 70);
        hold(2, 50);
        hold(3, 60);
        hold(4, 1);
        List<Long> offered = database.call(fund -> {
            assertThat(fund.holds.release(1, "reject/1")).isTrue();
            return fund.offered;
        });
        assertThat(offered).containsExactly(2L);
        assertThat(hold(2, 50).held()).isTrue();
        boolean again = database.call(fund -> fund.holds.release(1, "reject/1"));
        assertThat(again).isFalse();
        proved();
    }

    @Test
    void offersBeyondTheFirstPartOfALongQueue() {
        hold(1, 100);
        LongStream.rangeClosed(2, 60).forEach(id -> hold(id, 2));
        List<Long> offered = database.call(fund -> {
            fund.holds.release(1, "reject/1");
            return fund.offered;
        });
        assertThat(offered)
                .containsExactlyElementsOf(LongStream.rangeClosed(2, 51).boxed().toList());
    }

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
    void holdsNoMoreThanThereIsWhenAllComeAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<HoldOutcome>> requests = LongStream.rangeClosed(1, 24)
                .<Callable<HoldOutcome>>mapToObj(id -> () -> hold(id, 9))
                .toList();
        int held = 0;
        for (Future<HoldOutcome> answer : people.invokeAll(requests)) {
            held += answer.get().held() ? 1 : 0;
        }
        people.shutdown();
        assertThat(held).isLessThanOrEqualTo(11);
        Money sum = budget().stream().map(BudgetLineView::getHeld).reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(Money.ofYuan(9L * held));
        proved();
    }

    @Test
    void sharesWhatIsLeftByAllWhoWaitAtOnce() {
        hold(1, 70);
        hold(2, 50);
        hold(3, 25);
        Map<Long, HoldOutcome> held = database.call(
                fund -> fund.sharing.share(CALL, USE, Map.of(2L, Money.ofYuan(20), 3L, Money.ofYuan(10))));
        assertThat(held.get(2L).shares()).containsExactly(new HeldShare(BudgetSource.CITY, USE, Money.ofYuan(20)));
        assertThat(held.get(3L).shares()).containsExactly(new HeldShare(BudgetSource.CITY, USE, Money.ofYuan(10)));
        assertThat(waiting()).isEmpty();
        assertThat(hold(2, 20)).isEqualTo(held.get(2L));
        proved();
    }

    @Test
    void sharesNothingWhenTheQueueHasChanged() {
        hold(1, 70);
        hold(2, 50);
        hold(3, 25);
        assertThatThrownBy(() -> database.run(fund -> fund.sharing.share(CALL, USE, Map.of(2L, Money.ofYuan(30)))))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(FundError.QUEUE_CHANGED));
        assertThatThrownBy(() -> database.run(
                        fund -> fund.sharing.share(CALL, USE, Map.of(2L, Money.ofYuan(30), 3L, Money.ofYuan(1)))))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(FundError.QUEUE_CHANGED));
        assertThat(waiting()).extracting(WaitingView::amount).containsExactly(Money.ofYuan(50), Money.ofYuan(25));
        proved();
    }

    @Test
    void asksAboutTheCaseThatComesToTheHeadOfTheQueueAndDoesNotFit() {
        hold(1, 70);
        hold(2, 50);
        hold(3, 40);
        List<Long> asked = database.call(fund -> {
            fund.holds.release(2, "reject/2");
            return fund.offered;
        });
        assertThat(asked).containsExactly(3L);
        assertThat(hold(3, 40)).isEqualTo(HoldOutcome.queued(1, Money.ofYuan(10)));
        List<Long> again = database.call(fund -> {
            fund.holds.offerAgain(3);
            return fund.offered;
        });
        assertThat(again).isEmpty();
    }

    @Test
    void tellsAWaitingCaseItsPlaceAndWhatIsMissing() {
        hold(1, 70);
        hold(2, 50);
        hold(3, 5);
        QueuePlace place = database.call(fund -> fund.holds.placeOf(3)).orElseThrow();
        assertThat(place.position()).isEqualTo(2);
        assertThat(place.missing()).isEqualTo(Money.ofYuan(25));
        assertThat(database.<Optional<QueuePlace>>call(fund -> fund.holds.placeOf(1))
                        .isEmpty())
                .isTrue();
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

    private static void payAtOnce(FundDatabase.Services fund, long id, Money amount, String reference) {
        Payment payment = payment(fund, id, amount);
        payment.confirm(reference, LocalDate.of(2026, 11, 2), new Person(2, "乙", DAY));
        fund.booking.bookConfirmed(id);
    }

    private void paid() {
        hold(1, 70);
        database.run(fund -> fund.holds.commit(1, "approve/1"));
        database.run(fund -> payAtOnce(fund, 1, Money.ofYuan(70), "R1"));
    }

    private List<BudgetLineView> budget() {
        return database.call(fund -> fund.queries.budget(CALL));
    }

    private List<WaitingView> waiting() {
        return database.call(fund -> fund.queries.waiting(CALL));
    }

    private boolean moreAfterBooking() {
        return database.call(fund -> fund.booking.bookConfirmed(1));
    }

    private HoldOutcome hold(long caseFileId, long yuan) {
        return database.call(fund -> fund.holds.hold(new HoldRequest(
                CALL,
                USE,
                caseFileId,
                "N" + caseFileId,
                "企业" + caseFileId,
                DAY.plusMinutes(caseFileId),
                Money.ofYuan(yuan))));
    }

    private static Payment payment(FundDatabase.Services fund) {
        return payment(fund, 1, Money.ofYuan(70));
    }

    private static Payment payment(FundDatabase.Services fund, long id, Money amount) {
        PaymentPlan plan = new PaymentPlan(
                id,
                "N" + id,
                "批次",
                "企业1",
                "91",
                new Payee("企业1", "sealed", "6222****0087", "云川银行"),
                List.of(new PaymentComponent("一次性", amount)),
                false);
        Payment payment = new Payment(CALL, plan, plan.components(), new Person(1, "甲", DAY));
        payment.listed("云财拨〔2026〕1号");
        return fund.payments.add(payment);
    }

    private void proved() {
        List<LedgerDifference> differences = database.call(fund -> {
            List<BudgetLine> lines = fund.store.lockLines(CALL);
            LedgerComparison comparison = new LedgerComparison(lines, fund.sums.entries(CALL))
                    .withLines()
                    .withHolds(fund.sums.holds(CALL))
                    .withPayments(fund.sums.paid(CALL));
            for (BudgetLine line : lines) {
                List<LedgerEntry> chain = fund.sums.chain(line.getId()).toList();
                comparison.withChain(line, chain);
            }
            return comparison.differences();
        });
        assertThat(differences).isEmpty();
    }
}
