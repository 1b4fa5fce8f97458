package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.identity.store.SubstitutionStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.StandIn;

/** The workspaces an account may act in today, in the order in which they were first granted. */
@ApplicationScoped
class GrantedWorkspaces {

    @Inject
    GrantStore grants;

    @Inject
    SubstitutionStore substitutions;

    @Inject
    PortalClock clock;

    List<Workspace> of(long accountId) {
        LocalDate today = clock.today();
        Map<String, List<GrantView>> byScope = grants.ofAccount(accountId).stream()
                .filter(grant -> grant.validOn(today))
                .collect(Collectors.groupingBy(GrantedWorkspaces::scope, LinkedHashMap::new, Collectors.toList()));
        Map<String, Workspace> found = new LinkedHashMap<>();
        byScope.values().stream().map(GrantedWorkspaces::workspace).forEach(own -> found.put(own.key(), own));
        substitutions.ofSubstitute(accountId, today).stream()
                .filter(one -> !one.validFrom().isAfter(today) && stillHeld(one, today))
                .forEach(one -> found.merge(key(one), of(one), (own, none) -> add(own, one)));
        return List.copyOf(found.values());
    }

    /** Nobody does for another what the other may not do any more. */
    private boolean stillHeld(SubstitutionView one, LocalDate today) {
        return grants.ofAccount(one.principalId()).stream()
                .anyMatch(grant -> grant.role() == one.role()
                        && Long.valueOf(one.organisationId()).equals(grant.organisationId())
                        && grant.validOn(today));
    }

    private static String key(SubstitutionView one) {
        return "organisation:" + one.organisationId();
    }

    private static Workspace of(SubstitutionView one) {
        return add(
                Workspace.ofOrganisation(
                        one.organisationId(), one.organisationCode(), one.organisationName(), Set.of()),
                one);
    }

    private static Workspace add(Workspace workspace, SubstitutionView one) {
        return workspace.inPlaceOf(one.role().getId(), new StandIn(one.principalLogin(), one.principalName()));
    }

    private static String scope(GrantView grant) {
        return grant.organisationId() + "/" + grant.enterpriseId();
    }

    private static Workspace workspace(List<GrantView> grants) {
        GrantView first = grants.get(0);
        Set<String> roles =
                grants.stream().map(grant -> grant.role().getId()).collect(Collectors.toCollection(TreeSet::new));
        return first.enterpriseId() == null
                ? Workspace.ofOrganisation(
                        first.organisationId(), first.organisationCode(), first.organisationName(), roles)
                : Workspace.ofEnterprise(first.enterpriseId(), roles);
    }
}
