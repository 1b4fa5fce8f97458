package org.shuzhuan.workflow.engine;

import java.time.Clock;
import org.joda.time.DateTimeUtils;

/**
 * The engine reads the portal's clock: the one place where its time is set. A supplier, not an offset, so that moving
 * the portal's clock needs no second call.
 */
final class EngineClock {

    private EngineClock() {}

    static void follow(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    static void release() {
        DateTimeUtils.setCurrentMillisSystem();
    }
}
