package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.award.entity.AwardInstalment;
import org.shuzhuan.award.store.FollowUpStore;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;

class InstalmentsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 2, 9, 0);
    private static final CaseAct ACT = new CaseAct("t1", "Task_ReleaseInstalment", 7L, "case-7");

    private final Instalments desk = new Instalments();
    private final AwardInstalment first = new AwardInstalment(7L, 1, "首期", null, Money.ofYuan(60));
    private final AwardInstalment second = new AwardInstalment(7L, 2, "尾款", "验收合格", Money.ofYuan(40));

    @BeforeEach
    void divide() {
        desk.store = mock(FollowUpStore.class);
        desk.plans = new InstalmentPlans();
        desk.plans.store = desk.store;
        desk.ledger = mock(LedgerQueries.class);
        desk.acts = mock(CaseActs.class);
        desk.cases = mock(CaseFiles.class);
        desk.progress = mock(CaseProgress.class);
        desk.text = mock(AwardText.class);
        desk.caller = mock(Caller.class);
        desk.clock = mock(PortalClock.class);
        first.release(null, null, NOW);
        when(desk.clock.now()).thenReturn(NOW);
        when(desk.acts.begin("t1", "Task_ReleaseInstalment")).thenReturn(ACT);
        when(desk.store.instalments(7L)).thenReturn(List.of(first, second));
    }

    @Test
    void leavesTheConditionUnaskedWhileTheFirstPartIsPaidInPart() {
        when(desk.ledger.paid(7L)).thenReturn(Money.ofYuan(20));
        desk.release("t1", "", Opinion.of(""));
        assertThat(second.getReleasedAt()).isNull();
        verify(desk.acts).decide(any(), any());
    }

    @Test
    void releasesTheNextPartWithItsEvidenceOnceTheFirstIsPaid() {
        when(desk.ledger.paid(7L)).thenReturn(Money.ofYuan(60));
        desk.release("t1", "验收报告〔2026〕3号", Opinion.of(""));
        assertThat(second.getReleasedAt()).isEqualTo(NOW);
        assertThat(second.getEvidence()).isEqualTo("验收报告〔2026〕3号");
    }
}
