package org.shuzhuan.operations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.operations.store.ClockStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;

/** Sets the demonstration's clock in one transaction: the kept offset and the clock itself. Whole seconds, rounded up. */
@Stateless
public class ClockSetting {

    @Inject
    ClockStore store;

    @Inject
    PortalClock clock;

    @Inject
    PortalMode mode;

    @Inject
    AuditTrail trail;

    /** One step on the way; leaves no audit row of its own. A time that is past already changes nothing. */
    @Requires("operations:clock")
    public void forward(LocalDateTime target) {
        if (target.isAfter(clock.now())) {
            set(target);
        }
    }

    /** Notes who moves the clock and where to, before it moves. */
    @Requires("operations:clock")
    public void announce(LocalDateTime target) {
        requireDemonstration();
        trail.record("operations:clock", "PortalClock", "1", clock.now().toString(), target.toString());
    }

    /** Where the demonstration begins, also before real time; for the loader of an empty portal alone. */
    @Requires("operations:load")
    public void begin(LocalDateTime start) {
        set(start);
        trail.record("operations:begin", "PortalClock", "1", null, start.toString());
    }

    private void set(LocalDateTime target) {
        requireDemonstration();
        Duration offset = Duration.between(
                clock.instant().minus(clock.offset()),
                target.atZone(PortalClock.ZONE).toInstant());
        Duration seconds =
                Duration.ofSeconds(offset.plusSeconds(1).minusNanos(1).getSeconds());
        store.keep(seconds);
        clock.setOffset(seconds);
    }

    private void requireDemonstration() {
        if (!mode.demonstration()) {
            throw new DomainException(OperationsError.NOT_DEMONSTRATION);
        }
    }
}
