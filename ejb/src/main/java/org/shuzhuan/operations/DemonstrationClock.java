package org.shuzhuan.operations;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.DueJobs;

/**
 * The system administrator moves the one clock forward, in demonstration mode only. Every move is audited, and shown as a
 * banner on every page as long as the clock differs from real time.
 */
@Requires("operations:clock")
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationClock {

    private static final int MOST_YEARS = 1;

    @Inject
    ClockSetting setting;

    @Inject
    ClockMovement movement;

    @Inject
    DemonstrationProgress progress;

    @Inject
    DueJobs jobs;

    @Inject
    PortalClock clock;

    @Inject
    PortalMode mode;

    public LocalDateTime now() {
        return clock.now();
    }

    public boolean available() {
        return mode.demonstration();
    }

    /** When the next timer fires; empty when none waits. */
    public Optional<LocalDateTime> nextDueAt() {
        return jobs.nextDueAt();
    }

    /**
     * @param target later than now, at most a year ahead
     * @return how many jobs fell due on the way and ran
     * @throws DomainException an {@link OperationsError}
     */
    public int moveTo(LocalDateTime target) {
        if (!mode.demonstration()) {
            throw new DomainException(OperationsError.NOT_DEMONSTRATION);
        }
        LocalDateTime now = clock.now();
        if (!target.isAfter(now)) {
            throw new DomainException(OperationsError.CLOCK_BACKWARD, now);
        }
        if (target.isAfter(now.plusYears(MOST_YEARS))) {
            throw new DomainException(OperationsError.CLOCK_TOO_FAR, now.plusYears(MOST_YEARS));
        }
        return progress.whileNobodyElseMoves(() -> move(target));
    }

    /**
     * To the next deadline (到下一个时限); one that is due already runs at once.
     *
     * @throws DomainException NO_DEADLINE and as {@link #moveTo}
     */
    public int moveToNextDue() {
        LocalDateTime due = jobs.nextDueAt().orElseThrow(() -> new DomainException(OperationsError.NO_DEADLINE));
        LocalDateTime soon = clock.now().plusSeconds(1);
        return moveTo(due.isAfter(soon) ? due : soon);
    }

    private int move(LocalDateTime target) {
        setting.announce(target);
        jobs.suspend();
        try {
            return movement.advance(target);
        } finally {
            jobs.resume();
        }
    }
}
