package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the enterprises' names, which this feature does not hold, into workspaces. */
@ApplicationScoped
class WorkspaceNames {

    @Inject
    Instance<EnterpriseNames> enterprises;

    Workspace named(Workspace workspace) {
        return named(List.of(workspace)).get(0);
    }

    List<Workspace> named(List<Workspace> workspaces) {
        List<Long> ids = workspaces.stream()
                .map(Workspace::enterpriseId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, String> names = ids.isEmpty() || enterprises.isUnsatisfied()
                ? Map.of()
                : enterprises.get().namesOf(ids);
        return workspaces.stream()
                .map(w -> w.isForEnterprise() ? w.named(names.getOrDefault(w.enterpriseId(), "")) : w)
                .toList();
    }
}
