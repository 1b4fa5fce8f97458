package org.shuzhuan.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzhuan.shared.StandIn;

/**
 * For whom a person acts: one enterprise or one organisation, with the roles held there now.
 *
 * @param key {@code organisation:<id>} or {@code enterprise:<id>}
 * @param organisationCode null for an enterprise
 * @param ownRoles those of the roles that are the person's own
 * @param inPlaceOf people on leave by the role that the person does in their place
 * @param name null for an enterprise until {@link Workspaces} has asked for it
 */
public record Workspace(
        String key,
        Long organisationId,
        Long enterpriseId,
        String organisationCode,
        String name,
        Set<String> roles,
        Set<String> ownRoles,
        Map<String, List<StandIn>> inPlaceOf)
        implements Serializable {

    static Workspace ofOrganisation(long id, String code, String name, Set<String> roles) {
        return new Workspace("organisation:" + id, id, null, code, name, roles, roles, Map.of());
    }

    static Workspace ofEnterprise(long id, Set<String> roles) {
        return new Workspace("enterprise:" + id, null, id, null, null, roles, roles, Map.of());
    }

    Workspace named(String newName) {
        return new Workspace(key, organisationId, enterpriseId, organisationCode, newName, roles, ownRoles, inPlaceOf);
    }

    /** The same, doing the role of somebody on leave too. */
    Workspace inPlaceOf(String role, StandIn absent) {
        Set<String> all = new TreeSet<>(roles);
        all.add(role);
        Map<String, List<StandIn>> absentees = new TreeMap<>(inPlaceOf);
        absentees.merge(role, List.of(absent), (known, more) -> Stream.of(known, more)
                .flatMap(List::stream)
                .toList());
        return new Workspace(key, organisationId, enterpriseId, organisationCode, name, all, ownRoles, absentees);
    }

    List<StandIn> absenteesOf(String candidateGroup) {
        return inPlaceOf.entrySet().stream()
                .filter(role -> candidateGroup.equals(role.getKey() + "@" + organisationCode))
                .flatMap(role -> role.getValue().stream())
                .toList();
    }

    boolean holdsItself(String candidateGroup) {
        return ownRoles.contains(candidateGroup.substring(0, Math.max(0, candidateGroup.indexOf('@'))))
                && candidateGroups().contains(candidateGroup);
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
