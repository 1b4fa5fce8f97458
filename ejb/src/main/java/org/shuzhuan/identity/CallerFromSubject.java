package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.StandIn;

/** Answers from the Shiro subject of the calling thread, in web requests as in job threads. */
@ApplicationScoped
class CallerFromSubject implements Caller {

    @Inject
    ActiveAccess access;

    @Inject
    WorkspaceNames names;

    @Override
    public boolean known() {
        return access.current().known();
    }

    @Override
    public boolean system() {
        return access.current().system();
    }

    @Override
    public Optional<Long> accountId() {
        return Optional.ofNullable(access.current().accountId());
    }

    @Override
    public String loginName() {
        return access.current().loginName();
    }

    @Override
    public String displayName() {
        return access.current().displayName();
    }

    @Override
    public String workspaceName() {
        return workspace().map(workspace -> names.named(workspace).name()).orElse("");
    }

    @Override
    public Optional<Long> enterpriseId() {
        return workspace().map(Workspace::enterpriseId);
    }

    @Override
    public Optional<Long> organisationId() {
        return workspace().map(Workspace::organisationId);
    }

    @Override
    public Set<String> roles() {
        return access.current().roles();
    }

    @Override
    public boolean permitted(String permission) {
        return access.current().permissions().contains(permission);
    }

    @Override
    public Optional<String> cause() {
        return Optional.ofNullable(access.current().cause());
    }

    @Override
    public Optional<String> remoteAddress() {
        return RequestOrigin.address();
    }

    @Override
    public Set<String> candidateGroups() {
        return workspace().map(Workspace::candidateGroups).orElse(Set.of());
    }

    @Override
    public List<StandIn> standsInFor(String candidateGroup) {
        return workspace()
                .map(workspace -> workspace.absenteesOf(candidateGroup))
                .orElse(List.of());
    }

    @Override
    public boolean holdsItself(String candidateGroup) {
        return workspace()
                .filter(workspace -> workspace.holdsItself(candidateGroup))
                .isPresent();
    }

    private Optional<Workspace> workspace() {
        return Optional.ofNullable(access.current().workspace());
    }
}
