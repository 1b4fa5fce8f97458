package org.shuzhuan.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.audit.entity.AuditRow;
import org.shuzhuan.audit.store.AuditStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Writes one audit row in the caller's transaction: if the act rolls back, its row goes with it.
 *
 * <p>Actor, cause, address and workspace come from {@link Caller}, the time from {@link PortalClock}.
 */
// called by features inside acts that have declared their own permission; public visitors leave rows too (failed
// sign-in)
@Requires(Requires.ANYONE)
@Stateless
public class AuditTrail {

    @Inject
    private AuditStore store;

    @Inject
    private DurableCommit durable;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * @param action what was done, {@code feature:verb} such as {@code subsidy:approve}; at most 80 characters
     * @param subjectType kind of record, such as {@code CaseFile}; at most 40 characters
     * @param subjectId id or business key of the record; at most 80 characters
     * @param before the changed values before, as text or JSON; null for a creation; sensitive values masked
     * @param after the values after; null for a removal
     */
    public void record(String action, String subjectType, String subjectId, String before, String after) {
        AuditRow row = new AuditRow(clock.now(), AuditActor.of(caller), action, subjectType, subjectId);
        row.describe(before, after);
        store.add(row);
        durable.onCommit();
    }
}
