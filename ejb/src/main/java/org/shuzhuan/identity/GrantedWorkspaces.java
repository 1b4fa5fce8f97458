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
import org.shuzhuan.shared.PortalClock;

/** The workspaces an account may act in today, in the order in which they were first granted. */
@ApplicationScoped
class GrantedWorkspaces {

    @Inject
    GrantStore grants;

    @Inject
    PortalClock clock;

    List<Workspace> of(long accountId) {
        LocalDate today = clock.today();
        Map<String, List<GrantView>> byScope = grants.ofAccount(accountId).stream()
                .filter(grant -> grant.validOn(today))
                .collect(Collectors.groupingBy(GrantedWorkspaces::scope, LinkedHashMap::new, Collectors.toList()));
        return byScope.values().stream().map(GrantedWorkspaces::workspace).toList();
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
