package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.support.DelegatingSubject;
import org.apache.shiro.subject.support.SubjectThreadState;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.SharedError;

/** Runs work as a system subject, or for the demonstration loader as one of its people, and puts back who was there. */
@ApplicationScoped
public class SystemSubjects {

    @Inject
    PortalSecurity security;

    @Inject
    RolePermissions rolePermissions;

    @Inject
    AccountStore accounts;

    @Inject
    Caller caller;

    @Inject
    PortalMode mode;

    /**
     * @param systemName {@code process:<ProcessId>} or {@code job:<name>}, declared in the permission file
     * @param cause the person or timer behind it; null for whoever acts on this thread now
     * @throws IllegalArgumentException when the name is not declared
     */
    public <T> T callAs(String systemName, String cause, Callable<T> work) throws Exception {
        rolePermissions.ofSystem(systemName);
        return callAs(new SystemPrincipal(systemName, cause == null ? causeNow() : cause), work);
    }

    /**
     * Acts as a demonstration account, with exactly its rights. Only in demonstration mode, and only for a caller that may
     * load demonstration data.
     *
     * @param workspaceKey {@code organisation:<id>} or {@code enterprise:<id>}; null for the account's first
     */
    public <T> T callAsDemonstrationAccount(String loginName, String workspaceKey, Callable<T> work) throws Exception {
        if (!mode.demonstration() || !caller.permitted("operations:load")) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        Account account = accounts.findByLoginName(loginName)
                .filter(Account::isDemonstration)
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        return callAs(
                PersonPrincipal.byToken(
                        account.getId(), account.getLoginName(), account.getDisplayName(), null, workspaceKey),
                work);
    }

    private <T> T callAs(Object principal, Callable<T> work) throws Exception {
        SimplePrincipalCollection principals =
                new SimplePrincipalCollection(principal, security.realm().getName());
        String origin = RequestOrigin.address().orElse(null);
        SubjectThreadState thread = new SubjectThreadState(
                new DelegatingSubject(principals, true, null, null, false, security.withoutWeb()));
        thread.bind();
        try {
            RequestOrigin.enter(origin);
            return work.call();
        } finally {
            thread.restore();
        }
    }

    private String causeNow() {
        return caller.known() ? caller.cause().orElse(caller.loginName()) : null;
    }
}
