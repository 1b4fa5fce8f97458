package org.shuzhuan.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.shuzhuan.shared.Requires;

/**
 * Chains what was committed, every 30 seconds on every node; the nodes take turns at the lock on the head row.
 */
// a timer has no person behind it; chaining changes no record and cannot be misused
@Requires(Requires.ANYONE)
@Singleton
public class AuditSequencer {

    @Inject
    private AuditChain chain;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "audit chain")
    public void chainCommitted() {
        chainAll();
    }

    /** @return how many rows were chained */
    public int chainAll() {
        int all = 0;
        int batch = chain.extend();
        while (batch > 0) {
            all += batch;
            batch = chain.extend();
        }
        return all;
    }
}
