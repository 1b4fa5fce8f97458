package org.shuzhuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.ProcessTimers;

class ProcessTimersTest {

    private static final String TIMER = "Timer_NoticeEnds";

    private EngineInMemory portal;
    private ProcessTimers timers;

    @BeforeEach
    void publishANoticeWhoseEndIsUnknown() throws Exception {
        portal = new EngineInMemory();
        timers = portal.serving(new ProcessTimers());
        LocalDateTime unknown = LocalDate.of(9999, 12, 31).atStartOfDay();
        portal.delegate(
                "publishNoticeDelegate",
                Map.of(
                        "noticeEndsAt",
                        Date.from(unknown.atZone(PortalClock.ZONE).toInstant())));
        portal.delegate("closeNoticeDelegate", Map.of());
        portal.engine.runtime().startProcessInstanceByKey("PublicNoticeProcess", "case-7", Map.of("caseFileId", 7L));
    }

    @AfterEach
    void closeTheEngine() {
        portal.close();
    }

    @Test
    void endsTheWaitOnTheDayThatBecameKnown() {
        portal.moveClockTo(LocalDate.of(2027, 1, 5));
        assertThat(due()).isEmpty();

        assertThat(timers.move("case-7", TIMER, LocalDate.of(2027, 1, 6).atStartOfDay()))
                .isTrue();

        assertThat(due()).isEmpty();
        portal.moveClockTo(LocalDate.of(2027, 1, 6));
        assertThat(due()).hasSize(1);
        portal.engine.management().executeJob(due().get(0).getId());
        assertThat(portal.engine.runtime().createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void leavesATimerThatHasFiredAndOtherProcessesAlone() {
        assertThat(timers.move("case-8", TIMER, LocalDate.of(2026, 11, 1).atStartOfDay()))
                .isFalse();
        assertThat(timers.move("case-7", TIMER, LocalDate.of(2026, 11, 1).atStartOfDay()))
                .isTrue();
        portal.engine.management().executeJob(due().get(0).getId());
        assertThat(timers.move("case-7", TIMER, LocalDate.of(2026, 11, 1).atStartOfDay()))
                .isFalse();
    }

    private List<Job> due() {
        return portal.engine.management().createJobQuery().executable().list();
    }
}
