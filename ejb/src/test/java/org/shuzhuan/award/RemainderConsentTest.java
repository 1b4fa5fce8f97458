package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.BudgetHolds;
import org.shuzhuan.fund.QueuePlace;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.StandingDecisions;
import org.shuzhuan.workflow.TaskWork;

class RemainderConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Opinion YES = Opinion.of("同意");

    private final RemainderConsent consent = new RemainderConsent();
    private final Award award = mock(Award.class);
    private final RemainderOffer offer =
            new RemainderOffer(7L, Money.ofYuan(250_000), Money.ofYuan(130_000), TODAY.plusDays(4));

    @BeforeEach
    void wire() {
        consent.cases = mock(CaseFiles.class);
        consent.progress = mock(CaseProgress.class);
        consent.history = mock(CaseHistory.class);
        consent.store = mock(ShortfallStore.class);
        consent.awards = mock(AwardStore.class);
        consent.holds = mock(BudgetHolds.class);
        consent.ends = mock(OfferEnd.class);
        consent.standing = mock(StandingDecisions.class);
        consent.text = mock(AwardText.class);
        consent.audit = mock(AuditTrail.class);
        consent.caller = mock(Caller.class);
        consent.clock = mock(PortalClock.class);
        offer.by("programme", "项目管理员", "额度不足", LocalDateTime.of(2026, 11, 19, 9, 0));
        when(consent.caller.enterpriseId()).thenReturn(Optional.of(3L));
        when(consent.clock.today()).thenReturn(TODAY);
        when(consent.store.offer(7L)).thenReturn(Optional.of(offer));
        when(consent.standing.openTask(7L, Shortfalls.TASK)).thenReturn(Optional.of("t1"));
        when(consent.awards.computed(7L)).thenReturn(award);
        when(consent.progress.numberOf(7L)).thenReturn("case-7");
    }

    @Test
    void grantsTheRemainderThatIsStillFree() {
        standsAt(1, 130_000);
        consent.agree(7L, YES);
        verify(award).reduce(any(), any());
        assertThat(offer.view(TODAY).state()).isEqualTo(OfferState.AGREED);
    }

    @Test
    void endsAnOfferWhoseMoneyIsGone() {
        standsAt(1, 129_999);
        refused();
    }

    @Test
    void endsAnOfferThatAnEarlierCaseHasComeBefore() {
        standsAt(2, 130_000);
        refused();
    }

    @Test
    void locksCaseAndLinesBeforeItReadsOfferAndTask() {
        standsAt(1, 130_000);
        consent.agree(7L, YES);
        InOrder order = inOrder(consent.progress, consent.holds, consent.store, consent.standing);
        order.verify(consent.progress).lock(7L);
        order.verify(consent.holds).lockLines(7L);
        order.verify(consent.store).offer(7L);
        order.verify(consent.standing).openTask(7L, Shortfalls.TASK);
    }

    @Test
    void locksCaseAndLinesBeforeTheShortfallIsDecided() {
        Shortfalls shortfalls = new Shortfalls();
        shortfalls.tasks = mock(TaskWork.class);
        shortfalls.progress = consent.progress;
        shortfalls.holds = consent.holds;
        shortfalls.acts = mock(CaseActs.class);
        shortfalls.store = consent.store;
        shortfalls.clock = consent.clock;
        when(shortfalls.tasks.subjectOf("t1")).thenReturn(7L);
        when(shortfalls.acts.begin("t1", Shortfalls.TASK)).thenThrow(new DomainException(AwardError.NO_REMAINDER));
        assertThatThrownBy(() -> shortfalls.reject("t1", YES)).isInstanceOf(DomainException.class);
        InOrder order = inOrder(consent.progress, consent.holds, shortfalls.acts);
        order.verify(consent.progress).lock(7L);
        order.verify(consent.holds).lockLines(7L);
        order.verify(shortfalls.acts).begin("t1", Shortfalls.TASK);
    }

    private void refused() {
        assertThatThrownBy(() -> consent.agree(7L, YES))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(AwardError.REMAINDER_GONE));
        verify(consent.ends).supersede(7L, "case-7");
        verify(award, never()).reduce(any(), any());
        verify(consent.standing, never()).takeEffect(anyLong(), any(), any(), any());
    }

    private void standsAt(int position, long available) {
        when(consent.holds.placeOf(7L))
                .thenReturn(Optional.of(new QueuePlace(
                        1L, "RETROFIT", position, Money.ofYuan(250_000), Money.ofYuan(available), Money.ZERO)));
    }
}
