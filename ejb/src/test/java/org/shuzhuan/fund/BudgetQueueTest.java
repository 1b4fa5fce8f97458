package org.shuzhuan.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

class BudgetQueueTest extends BudgetOfACall {

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
}
