package org.shuzhuan.identity;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.support.DelegatingSubject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.identity.store.SubstitutionStore;
import org.shuzhuan.shared.PortalClock;

/** Fixture: the feature without a container, over mocked stores, and a person on the thread. */
final class SignedIn {

    static final long ON_LEAVE = 8;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final PersonPrincipal PERSON = new PersonPrincipal(7, "acceptance.yc", "王受理", 0, null, null);

    final AccountStore accounts = mock(AccountStore.class);
    final GrantStore grants = mock(GrantStore.class);
    final SubstitutionStore substitutions = mock(SubstitutionStore.class);
    final RolePermissions permissions = new RolePermissions();
    final ActiveAccess access = new ActiveAccess();
    final CallerFromSubject caller = new CallerFromSubject();

    SignedIn() {
        permissions.load();
        PortalClock clock = mock(PortalClock.class);
        when(clock.today()).thenReturn(TODAY);
        when(accounts.standingOf(anyLong())).thenReturn(Optional.of(new AccountStanding(AccountStatus.ACTIVE, 0)));
        GrantedWorkspaces granted = new GrantedWorkspaces();
        granted.grants = grants;
        granted.clock = clock;
        granted.substitutions = substitutions;
        access.accounts = accounts;
        access.granted = granted;
        access.rolePermissions = permissions;
        caller.access = access;
    }

    void holds(GrantView... views) {
        when(grants.ofAccount(PERSON.accountId())).thenReturn(List.of(views));
    }

    /** Somebody on leave whose role the person does. */
    void standsIn(Role role, long organisationId, LocalDate from, LocalDate until) {
        SubstitutionView one = new SubstitutionView(
                1,
                ON_LEAVE,
                "on.leave",
                "请假人",
                PERSON.accountId(),
                PERSON.loginName(),
                PERSON.displayName(),
                role,
                organisationId,
                "YC-" + organisationId,
                "机构",
                from,
                until,
                null);
        when(substitutions.ofSubstitute(PERSON.accountId(), TODAY)).thenReturn(List.of(one));
        when(grants.ofAccount(ON_LEAVE)).thenReturn(List.of(grant(role, organisationId, TODAY.minusYears(1), null)));
    }

    static GrantView grant(Role role, long organisationId, LocalDate from, LocalDate until) {
        return new GrantView(1, 7, role, organisationId, "YC-" + organisationId, "机构", null, from, until);
    }

    <T> T as(Object principal, Callable<T> work) throws Exception {
        SubjectThreadState thread = new SubjectThreadState(new DelegatingSubject(
                new SimplePrincipalCollection(principal, "portal"),
                true,
                null,
                null,
                false,
                new DefaultSecurityManager()));
        thread.bind();
        try {
            RequestOrigin.enter("192.0.2.1");
            return work.call();
        } finally {
            thread.restore();
        }
    }
}
