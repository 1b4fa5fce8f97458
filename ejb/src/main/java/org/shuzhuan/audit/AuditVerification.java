package org.shuzhuan.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shuzhuan.audit.entity.AuditLink;
import org.shuzhuan.audit.entity.ChainHead;
import org.shuzhuan.audit.entity.DayHead;
import org.shuzhuan.audit.store.AuditStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** The audit administrator's check of the chain, and the daily heads kept outside the system. */
@Stateless
@Requires("audit:verify")
public class AuditVerification {

    private static final int CHUNK = 1000;

    @Inject
    private AuditStore store;

    @Inject
    private PortalClock clock;

    /** Reads the whole chain in chunks, outside a transaction so that its time limit does not end a long reading. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChainReport verify() {
        ChainHead head = store.head();
        ChainCheck check = new ChainCheck(head.getPosition(), head.getHash());
        List<AuditLink> links = store.linksAfter(0, CHUNK);
        while (!links.isEmpty() && check.wants(links.get(0))) {
            check.read(links, store.rows(links));
            long last = links.get(links.size() - 1).getPosition();
            store.forget();
            links = store.linksAfter(last, CHUNK);
        }
        return check.report(store.unlinked(ChainReport.MOST_UNCHAINED), clock.now());
    }

    public List<ChainHeadView> heads(LocalDate from, LocalDate to) {
        return store.dayHeads(from, to).stream().map(AuditVerification::view).toList();
    }

    /** One line per day: {@code day,position,hash}. */
    public String exportHeads(LocalDate from, LocalDate to) {
        return heads(from, to).stream()
                .map(head -> head.day() + "," + head.position() + "," + head.hash() + "\n")
                .collect(Collectors.joining());
    }

    private static ChainHeadView view(DayHead head) {
        return new ChainHeadView(head.getDay(), head.getPosition(), head.getHash());
    }
}
