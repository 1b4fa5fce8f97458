package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.shuzhuan.assessment.entity.Standing;
import org.shuzhuan.assessment.store.StandingStore;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.Requires;

/** Officials see where the enterprises of their regions stand. */
@Stateless
public class AssessedEnterprises {

    @Inject
    StandingStore standings;

    @Inject
    OrganisationScope scope;

    @Requires("assessment:list")
    public Page<StandingView> list(AssessedFilter filter, PageRequest request) {
        Set<String> regions = scope.regionsOfCaller();
        if (regions.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        Page<Standing> found = standings.list(regions, filter, request);
        return new Page<>(found.rows().stream().map(Standing::view).toList(), found.total(), request);
    }
}
