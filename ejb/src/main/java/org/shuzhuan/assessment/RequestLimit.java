package org.shuzhuan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/** How often one address may use what needs no login, on this node. */
@ApplicationScoped
class RequestLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 50_000;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    /**
     * @param what counted apart from other things
     * @param most a minute
     * @throws DomainException TOO_MANY_REQUESTS
     */
    void count(String what, int most) {
        Instant now = clock.instant();
        if (windows.size() > MOST_KEYS) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        String key = what + " " + caller.remoteAddress().orElse("");
        Window window = windows.compute(
                key, (same, open) -> open == null || open.isOver(now) ? new Window(now, 1) : open.oneMore());
        if (window.count() > most) {
            throw new DomainException(AssessmentError.TOO_MANY_REQUESTS, most);
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
