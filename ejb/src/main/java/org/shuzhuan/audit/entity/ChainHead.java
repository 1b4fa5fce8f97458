package org.shuzhuan.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** End of the chain, and the lock that lets only one node chain at a time. Exactly one row, made by the migration. */
@Entity
@Table(name = "AUDIT_CHAIN_HEAD")
public class ChainHead {

    /** Key of the one row. */
    public static final Integer ONLY = 1;

    /** What the first link follows. */
    public static final String GENESIS = "0".repeat(64);

    @Id
    @Column(name = "ID")
    private Integer id;

    @Column(name = "POSITION_NO")
    private long position;

    @Column(name = "CHAIN_HASH")
    private String hash;

    protected ChainHead() {}

    public ChainHead(long position, String hash) {
        this.id = ONLY;
        this.position = position;
        this.hash = hash;
    }

    public AuditLink append(AuditRow row, LocalDateTime at) {
        AuditLink link = new AuditLink(position + 1, row, hash, at);
        position = link.getPosition();
        hash = link.getChainHash();
        return link;
    }

    public long getPosition() {
        return position;
    }

    public String getHash() {
        return hash;
    }
}
