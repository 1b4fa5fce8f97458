package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;

/** Counts sign-ins in transactions of their own: a refusal rolls back what surrounds it, but must stay counted. */
// asked before anybody is known
@Requires(Requires.ANYONE)
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginAttempts {

    @Inject
    AccountStore accounts;

    @Inject
    PortalClock clock;

    @Inject
    PortalMode mode;

    @Inject
    AuditTrail trail;

    /** Empty when there is no such account. */
    public Optional<LoginFacts> facts(String loginName) {
        return accounts.findByLoginName(normalised(loginName)).map(this::facts);
    }

    public void failed(long accountId) {
        accounts.lock(accountId).ifPresent(account -> {
            account.countFailure(clock.now());
            trail.record("identity:sign-in-refused", "Account", account.getLoginName(), null, null);
        });
    }

    public void succeeded(long accountId) {
        accounts.lock(accountId).ifPresent(account -> {
            account.signedIn();
            trail.record("identity:sign-in", "Account", account.getLoginName(), null, null);
        });
    }

    private LoginFacts facts(Account account) {
        boolean open = account.maySignIn(clock.now()) && (mode.demonstration() || !account.isDemonstration());
        return new LoginFacts(
                account.getId(),
                account.getLoginName(),
                account.getDisplayName(),
                account.getPasswordHash(),
                account.getCredentialNo(),
                open);
    }

    private static String normalised(String loginName) {
        return loginName == null ? "" : loginName.strip().toLowerCase(Locale.ROOT);
    }
}
