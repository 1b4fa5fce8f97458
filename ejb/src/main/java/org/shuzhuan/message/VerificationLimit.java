package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/** At most ten checks a minute from one address and of one number, on this node, so that no code can be guessed. */
@ApplicationScoped
public class VerificationLimit {

    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 50_000;

    @Inject
    private PortalClock clock;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    /** @throws DomainException TOO_MANY_CHECKS */
    public void count(String key) {
        Instant now = clock.instant();
        if (windows.size() > MOST_KEYS) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        Window window = windows.compute(
                key, (same, open) -> open == null || open.isOver(now) ? new Window(now, 1) : open.oneMore());
        if (window.count() > MOST) {
            throw new DomainException(MessageError.TOO_MANY_CHECKS);
        }
    }

    private record Window(Instant begun, int count) {

        boolean isOver(Instant now) {
            return Duration.between(begun, now).compareTo(WINDOW) >= 0;
        }

        Window oneMore() {
            return new Window(begun, count + 1);
        }
    }
}
