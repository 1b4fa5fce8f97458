package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** What people do with their own account. */
@Requires(Requires.SIGNED_IN)
@Stateless
public class OwnAccount {

    @Inject
    AccountStore accounts;

    @Inject
    AccountOpening opening;

    @Inject
    LoginAttempts attempts;

    @Inject
    PasswordHashes hashes;

    @Inject
    ActiveAccess access;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    /**
     * Opens an account without any right; an enterprise's or an administrator's grant gives it one.
     *
     * @return id of the account
     * @throws DomainException LOGIN_NAME_TAKEN, LOGIN_NAME_INVALID, DISPLAY_NAME_MISSING, PASSWORD_TOO_WEAK
     */
    @Requires(Requires.ANYONE)
    public long register(String loginName, String displayName, String password) {
        return opening.open(new NewAccount(loginName, displayName, password, false));
    }

    /**
     * Ends every other session of the account and its tokens.
     *
     * @throws DomainException PASSWORD_WRONG (counted as a failed sign-in), PASSWORD_TOO_WEAK
     */
    public void changePassword(String currentPassword, String newPassword) {
        Account account = caller.accountId()
                .flatMap(accounts::find)
                .orElseThrow(() -> new DomainException(SharedError.NOT_SIGNED_IN));
        if (!account.maySignIn(clock.now()) || !hashes.matches(currentPassword, account.getPasswordHash())) {
            attempts.failed(account.getId());
            throw new DomainException(IdentityError.PASSWORD_WRONG);
        }
        PasswordPolicy.check(newPassword, account.getLoginName());
        account.changePassword(hashes.hash(newPassword), clock.now());
        accounts.revokeTokens(account.getId(), clock.realNow());
        access.keepSession(account.getCredentialNo());
        trail.record("identity:change-password", "Account", account.getLoginName(), null, null);
    }
}
