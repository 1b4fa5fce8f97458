package org.shuzhuan.message.entity;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** How long to wait after each failed attempt at another server; after the last it is given up. */
final class RetryWaits {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private RetryWaits() {}

    /** @param failed attempts before this one; empty when it was the last */
    static Optional<LocalDateTime> next(int failed, LocalDateTime at) {
        return failed < WAITS.size() ? Optional.of(at.plus(WAITS.get(failed))) : Optional.empty();
    }
}
