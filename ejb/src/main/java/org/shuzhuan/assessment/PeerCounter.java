package org.shuzhuan.assessment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.shuzhuan.shared.Requires;

/** Keeps the counts of the comparison up to date, ten seconds behind at most; apart from completion, which so never waits. */
// a timer has no person behind it
@Requires(Requires.ANYONE)
@Singleton
public class PeerCounter {

    @Inject
    PeerCounting counting;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "assessment comparison")
    public void countAll() {
        int batch = counting.countNext();
        while (batch > 0) {
            batch = counting.countNext();
        }
    }
}
