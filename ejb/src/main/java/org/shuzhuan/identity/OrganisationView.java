package org.shuzhuan.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * One organisation.
 *
 * @param parentId null for a root
 * @param path codes from the root to here, such as {@code /PROVINCE/CITY/}
 */
public record OrganisationView(
        long id,
        String code,
        String name,
        String shortName,
        OrganisationKind kind,
        Long parentId,
        String path,
        Set<String> regionCodes,
        Set<Role> desks)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public Set<String> getRegionCodes() {
        return regionCodes;
    }

    public Set<Role> getDesks() {
        return desks;
    }
}
