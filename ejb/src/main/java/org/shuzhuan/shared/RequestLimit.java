package org.shuzhuan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often something open to everybody may be asked for, on this node: so that no code can be guessed and nothing be flooded. */
@ApplicationScoped
public class RequestLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 50_000;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    /**
     * Counts one request of the caller's address.
     *
     * @param most a minute
     * @throws DomainException SharedError.TOO_MANY_REQUESTS
     */
    public void ofAddress(String what, int most) {
        count(ofAddress(what), most);
    }

    /**
     * Counts one request for the same thing, from wherever.
     *
     * @param most a minute
     * @throws DomainException SharedError.TOO_MANY_REQUESTS
     */
    public void ofThing(String what, String thing, int most) {
        count(what + " of " + thing, most);
    }

    /**
     * Counts nothing: whether the caller's address has already counted as often as it may.
     *
     * @param most a minute
     * @throws DomainException SharedError.TOO_MANY_REQUESTS
     */
    public void requireOpen(String what, int most) {
        Window window = windows.get(ofAddress(what));
        if (window != null && !window.isOver(clock.instant()) && window.count() >= most) {
            throw new DomainException(SharedError.TOO_MANY_REQUESTS, most);
        }
    }

    private String ofAddress(String what) {
        return what + " from " + caller.remoteAddress().orElse("");
    }

    private void count(String key, int most) {
        Instant now = clock.instant();
        if (windows.size() > MOST_KEYS) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        Window window = windows.compute(
                key, (same, open) -> open == null || open.isOver(now) ? new Window(now, 1) : open.oneMore());
        if (window.count() > most) {
            throw new DomainException(SharedError.TOO_MANY_REQUESTS, most);
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
