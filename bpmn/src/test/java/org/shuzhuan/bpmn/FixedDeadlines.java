package org.shuzhuan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

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
        return after(execution, YELLOW_DAYS);
    }

    public Date redAt(DelegateExecution execution) {
        return after(execution, RED_DAYS);
    }

    public Date dueAt(DelegateExecution execution) {
        return after(execution, DUE_DAYS);
    }

    /** Timers are created before start listeners run: the step is known then, its local variables are not. */
    private static Date after(DelegateExecution execution, int days) {
        assertThat(ModelledStep.property(execution, "role")).isNotBlank();
        assertThat(ModelledStep.property(execution, "days")).isNotBlank();
        assertThat(execution.getVariableNamesLocal()).doesNotContain("dueAt");
        return after(days);
    }

    static Date after(int days) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
    }
}
