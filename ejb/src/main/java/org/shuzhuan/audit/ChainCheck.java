package org.shuzhuan.audit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.entity.AuditLink;
import org.shuzhuan.audit.entity.AuditRow;
import org.shuzhuan.audit.entity.ChainHead;

/** Walks the chain from its start to the head that was read first; links added meanwhile are left for the next check. */
final class ChainCheck {

    private static final long CUT_OFF = -1;

    private final long headPosition;
    private final String headHash;
    private final List<Long> edited = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private final List<Long> missingPositions = new ArrayList<>();
    private long position;
    private String hash = ChainHead.GENESIS;
    private long chained;

    ChainCheck(long headPosition, String headHash) {
        this.headPosition = headPosition;
        this.headHash = headHash;
    }

    boolean wants(AuditLink link) {
        return link.getPosition() <= headPosition;
    }

    void read(List<AuditLink> links, Map<Long, AuditRow> rows) {
        links.stream().filter(this::wants).forEach(link -> read(link, rows.get(link.getRowId())));
    }

    private void read(AuditLink link, AuditRow row) {
        boolean adjacent = link.getPosition() == position + 1;
        for (long hole = position + 1; hole < link.getPosition(); hole++) {
            missingPositions.add(hole);
        }
        // after a hole the predecessor's hash is unknown: the link can only be held against what it says itself
        String previous = adjacent ? hash : link.getPreviousHash();
        if (row == null) {
            missing.add(link.getRowId());
        } else if (!row.isUnchanged() || !link.binds(previous, row.getContentHash())) {
            edited.add(row.getId());
        }
        position = link.getPosition();
        hash = link.getChainHash();
        chained++;
    }

    ChainReport report(List<Long> unchained, LocalDateTime at) {
        if (position != headPosition || !hash.equals(headHash)) {
            missingPositions.add(CUT_OFF);
        }
        return new ChainReport(chained, edited, missing, missingPositions, unchained, at);
    }
}
