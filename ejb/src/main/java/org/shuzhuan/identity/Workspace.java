package org.shuzhuan.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For whom a person acts: one enterprise or one organisation, with the roles held there now.
 *
 * @param key {@code organisation:<id>} or {@code enterprise:<id>}
 * @param organisationCode null for an enterprise
 * @param name null for an enterprise until {@link Workspaces} has asked for it
 */
public record Workspace(
        String key, Long organisationId, Long enterpriseId, String organisationCode, String name, Set<String> roles)
        implements Serializable {

    static Workspace ofOrganisation(long id, String code, String name, Set<String> roles) {
        return new Workspace("organisation:" + id, id, null, code, name, roles);
    }

    static Workspace ofEnterprise(long id, Set<String> roles) {
        return new Workspace("enterprise:" + id, null, id, null, null, roles);
    }

    Workspace named(String newName) {
        return new Workspace(key, organisationId, enterpriseId, organisationCode, newName, roles);
    }

    Set<String> candidateGroups() {
        // an enterprise has no organisation code: its own tasks (补正) carry its id
        String place = organisationCode == null ? "ent-" + enterpriseId : organisationCode;
        return roles.stream().map(role -> role + "@" + place).collect(Collectors.toUnmodifiableSet());
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public boolean isForEnterprise() {
        return enterpriseId != null;
    }
}
