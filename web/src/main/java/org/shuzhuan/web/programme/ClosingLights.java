package org.shuzhuan.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.DeadlineLight;

/** The light of a moment to which applications are taken; yellow in the last three days. */
@Named
@ApplicationScoped
public class ClosingLights {

    private static final int YELLOW_DAYS = 3;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private PortalClock clock;

    /** @param closesAt first moment after the last day; null answers null */
    public DeadlineLight of(LocalDateTime closesAt) {
        if (closesAt == null) {
            return null;
        }
        LocalDate last = closesAt.minusNanos(1).toLocalDate();
        for (int year = clock.today().getYear(); year <= last.getYear(); year++) {
            if (!calendar.isPublished(year)) {
                return DeadlineLight.waiting(LocalDate.of(year - 1, 12, 31));
            }
        }
        return DeadlineLight.of(closesAt, closesAt.minusDays(YELLOW_DAYS), clock.now(), calendar::workingDaysBetween);
    }
}
