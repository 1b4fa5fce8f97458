package org.shuzhuan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock: system time plus an offset that only demonstration mode may change ({@code operations} keeps it in the
 * database). Everything, the engine included, reads time here.
 */
@ApplicationScoped
public class PortalClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    public LocalDateTime now() {
        // databases keep microseconds: a value read back must equal the value written
        return LocalDateTime.ofInstant(instant(), ZONE).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Time without the demonstration's offset, for what protects the portal itself: a credential lasts as long as it
     * really lasts, however far the clock of the cases is moved.
     */
    public LocalDateTime realNow() {
        return LocalDateTime.ofInstant(Instant.now(), ZONE).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public Duration offset() {
        return offset.get();
    }

    /** Called by {@code operations} at start-up and when the administrator moves the demonstration clock. */
    public void setOffset(Duration newOffset) {
        offset.set(newOffset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }
}
