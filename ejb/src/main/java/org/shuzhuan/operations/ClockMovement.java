package org.shuzhuan.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import org.shuzhuan.workflow.DueJobs;

/**
 * Moves the clock the way time passes: it stops at every moment at which a job falls due, and what is due runs there, so that
 * nothing happens later than it would have. Call outside a transaction and with the job executor off.
 */
@ApplicationScoped
public class ClockMovement {

    @Inject
    ClockSetting setting;

    @Inject
    DueJobs jobs;

    /** @return how many jobs ran on the way */
    public int advance(LocalDateTime target) {
        int ran = jobs.runDue();
        Optional<LocalDateTime> next = nextUntil(target);
        while (next.isPresent()) {
            setting.forward(next.get());
            int now = jobs.runDue();
            ran += now;
            Optional<LocalDateTime> after = nextUntil(target);
            if (now == 0 && after.equals(next)) {
                // a job that keeps failing must not hold the clock
                break;
            }
            next = after;
        }
        setting.forward(target);
        return ran + jobs.runDue();
    }

    private Optional<LocalDateTime> nextUntil(LocalDateTime target) {
        return jobs.nextDueAt().filter(due -> !due.isAfter(target));
    }
}
