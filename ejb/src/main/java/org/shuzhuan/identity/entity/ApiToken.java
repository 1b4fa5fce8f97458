package org.shuzhuan.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A bearer token, of which only the hash is stored; it ends by its time (real, not the demonstration's) or by revocation. */
@Entity
@Table(name = "API_TOKEN")
public class ApiToken {

    @Id
    @SequenceGenerator(name = "ApiTokenIds", sequenceName = "API_TOKEN_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ApiTokenIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Column(name = "TOKEN_HASH")
    private String tokenHash;

    @Column(name = "WORKSPACE")
    private String workspace;

    @Column(name = "ISSUED_AT")
    private LocalDateTime issuedAt;

    @Column(name = "EXPIRES_AT")
    private LocalDateTime expiresAt;

    @Column(name = "REVOKED_AT")
    private LocalDateTime revokedAt;

    protected ApiToken() {}

    /** @param workspace key of the workspace it acts in, null when its account has none */
    public ApiToken(
            long accountId, String tokenHash, String workspace, LocalDateTime issuedAt, LocalDateTime expiresAt) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.workspace = workspace;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    public boolean valid(LocalDateTime now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public void revoke(LocalDateTime now) {
        revokedAt = now;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getWorkspace() {
        return workspace;
    }
}
