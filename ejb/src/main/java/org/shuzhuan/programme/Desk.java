package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * Who does a role's work in this call.
 *
 * @param organisationCode null when the desk follows the applicant's division
 */
public record Desk(String role, String organisationCode) implements Serializable {

    public String getRole() {
        return role;
    }

    public String getOrganisationCode() {
        return organisationCode;
    }
}
