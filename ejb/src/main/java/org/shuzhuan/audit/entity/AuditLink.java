package org.shuzhuan.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The place of a committed row in the chain. Positions are dense from 1: a hole is a removed link. */
@Entity
@Table(name = "AUDIT_LINK")
public class AuditLink {

    @Id
    @Column(name = "POSITION_NO")
    private Long position;

    @Column(name = "ROW_ID", updatable = false)
    private Long rowId;

    @Column(name = "PREVIOUS_HASH", updatable = false)
    private String previousHash;

    @Column(name = "CHAIN_HASH", updatable = false)
    private String chainHash;

    @Column(name = "CHAINED_AT", updatable = false)
    private LocalDateTime chainedAt;

    protected AuditLink() {}

    AuditLink(long position, AuditRow row, String previousHash, LocalDateTime chainedAt) {
        this.position = position;
        this.rowId = row.getId();
        this.previousHash = previousHash;
        this.chainedAt = chainedAt;
        this.chainHash = hash(position, row.getId(), previousHash, row.getContentHash(), chainedAt);
    }

    /** True when this link follows the given hash and binds the given content. */
    public boolean binds(String expectedPrevious, String contentHash) {
        return previousHash.equals(expectedPrevious)
                && chainHash.equals(hash(position, rowId, previousHash, contentHash, chainedAt));
    }

    private static String hash(long position, long rowId, String previous, String content, LocalDateTime at) {
        return new CanonicalForm()
                .number(position)
                .number(rowId)
                .text(previous)
                .text(content)
                .time(at)
                .sha256();
    }

    public long getPosition() {
        return position;
    }

    public long getRowId() {
        return rowId;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getChainHash() {
        return chainHash;
    }

    public LocalDateTime getChainedAt() {
        return chainedAt;
    }
}
