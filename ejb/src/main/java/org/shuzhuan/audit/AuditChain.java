package org.shuzhuan.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.audit.entity.AuditLink;
import org.shuzhuan.audit.entity.ChainHead;
import org.shuzhuan.audit.store.AuditStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** One step of chaining: a bounded batch in a transaction of its own. */
// called by the sequencer only; chaining changes no record and cannot be misused
@Requires(Requires.ANYONE)
@Stateless
public class AuditChain {

    static final int BATCH = 500;

    @Inject
    private AuditStore store;

    @Inject
    private PortalClock clock;

    /**
     * Rows that commit late with a smaller id simply take the next position: the order of positions is the order of
     * chaining, and holes in the ids (rollbacks) mean nothing.
     *
     * @return rows chained, 0 when nothing waits
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int extend() {
        ChainHead head = store.lockHead();
        LocalDateTime now = clock.now();
        List<AuditLink> links =
                store.pending(BATCH).stream().map(row -> head.append(row, now)).toList();
        if (!links.isEmpty()) {
            store.chained(links);
            store.moveDayHead(now.toLocalDate(), links.get(links.size() - 1));
        }
        return links.size();
    }
}
