package org.shuzhuan.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One substitution that has not been ended.
 *
 * @param validUntil last day
 */
public record SubstitutionView(
        long id,
        long principalId,
        String principalLogin,
        String principalName,
        long substituteId,
        String substituteLogin,
        String substituteName,
        Role role,
        long organisationId,
        String organisationCode,
        String organisationName,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getPrincipalName() {
        return principalName;
    }

    public String getSubstituteName() {
        return substituteName;
    }

    public Role getRole() {
        return role;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public String getReason() {
        return reason;
    }
}
