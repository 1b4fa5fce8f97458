package org.shuzhuan.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.identity.Role;

/**
 * A role given to an account, in one organisation or for one enterprise, from a day to a day, both included. Ends by its
 * last day or by revocation; kept afterwards, because decisions taken under it must stay explicable.
 */
@Entity
@Table(name = "ACCOUNT_GRANT")
public class AccountGrant {

    @Id
    @SequenceGenerator(name = "AccountGrantIds", sequenceName = "ACCOUNT_GRANT_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AccountGrantIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Column(name = "ROLE_ID")
    private String roleId;

    @Column(name = "ORGANISATION_ID")
    private Long organisationId;

    @Column(name = "ENTERPRISE_ID")
    private Long enterpriseId;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "VALID_UNTIL")
    private LocalDate validUntil;

    @Column(name = "REVOKED_AT")
    private LocalDateTime revokedAt;

    @Column(name = "GRANTED_BY")
    private String grantedBy;

    @Column(name = "GRANTED_AT")
    private LocalDateTime grantedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected AccountGrant() {}

    private AccountGrant(long accountId, Role role, LocalDate validFrom, LocalDate validUntil) {
        this.accountId = accountId;
        this.roleId = role.getId();
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** @param validUntil last day, null for no end */
    public static AccountGrant inOrganisation(
            long accountId, Role role, long organisationId, LocalDate validFrom, LocalDate validUntil) {
        AccountGrant grant = new AccountGrant(accountId, role, validFrom, validUntil);
        grant.organisationId = organisationId;
        return grant;
    }

    /** @param validUntil last day, null for no end */
    public static AccountGrant forEnterprise(
            long accountId, Role role, long enterpriseId, LocalDate validFrom, LocalDate validUntil) {
        AccountGrant grant = new AccountGrant(accountId, role, validFrom, validUntil);
        grant.enterpriseId = enterpriseId;
        return grant;
    }

    public void grantedBy(String who, LocalDateTime when) {
        grantedBy = who;
        grantedAt = when;
    }

    public void revoke(LocalDateTime when) {
        revokedAt = when;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getRoleId() {
        return roleId;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
