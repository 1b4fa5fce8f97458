package org.shuzhuan.casefile.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.casefile.CaseVariables;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.shared.PortalClock;

/** {@code Task_PublishNotice}: publishes and tells the timer when the period is over. */
@Named
@ApplicationScoped
public class PublishNoticeDelegate implements JavaDelegate {

    /** Stands for "that year's calendar is not published yet"; the timer is set anew when it is imported. */
    private static final LocalDate UNKNOWN = LocalDate.of(9999, 12, 30);

    @Inject
    private PublicNotices notices;

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate lastDay = notices.publish((Long) execution.getVariable(CaseVariables.CASE_FILE_ID))
                .orElse(UNKNOWN);
        execution.setVariable(
                "noticeEndsAt",
                Date.from(lastDay.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant()));
    }
}
