package org.shuzhuan.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One grant that is neither revoked nor deleted.
 *
 * @param organisationId null when the grant is for an enterprise
 * @param organisationName null when the grant is for an enterprise
 * @param enterpriseId null when the grant is in an organisation
 * @param validUntil last day, null for no end
 */
public record GrantView(
        long id,
        long accountId,
        Role role,
        Long organisationId,
        String organisationCode,
        String organisationName,
        Long enterpriseId,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public Role getRole() {
        return role;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
