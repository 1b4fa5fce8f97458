package org.shuzhuan.bpmn;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Deadlines at fixed distances from now, so that yellow, red and the boundary timers can be told apart. */
public final class FixedDeadlines {

    public static final int YELLOW_DAYS = 1;
    public static final int RED_DAYS = 2;
    public static final int DUE_DAYS = 3;
    public static final int NOTICE_DAYS = 7;

    public Date yellowAt(DelegateExecution execution) {
        return after(YELLOW_DAYS);
    }

    public Date redAt(DelegateExecution execution) {
        return after(RED_DAYS);
    }

    public Date dueAt(DelegateExecution execution) {
        return after(DUE_DAYS);
    }

    static Date after(int days) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
    }
}
