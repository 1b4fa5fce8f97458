package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.store.AccountQueries;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** The system administrator's work on accounts; roles are the security administrator's ({@link AccountGrants}). */
@Requires("identity:administer")
@Stateless
public class Accounts {

    @Inject
    AccountStore accounts;

    @Inject
    AccountQueries queries;

    @Inject
    AccountOpening opening;

    @Inject
    PasswordHashes hashes;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Event<AccountDisabled> disabled;

    @Requires("identity:read")
    public Page<AccountView> list(AccountFilter filter, PageRequest request) {
        return queries.list(filter, request);
    }

    @Requires("identity:read")
    public AccountView account(long accountId) {
        return find(accountId).view();
    }

    /**
     * @return id of the account
     * @throws DomainException LOGIN_NAME_TAKEN, LOGIN_NAME_INVALID, DISPLAY_NAME_MISSING, PASSWORD_TOO_WEAK
     */
    public long open(NewAccount wanted) {
        return opening.open(wanted);
    }

    public void lock(long accountId) {
        changeStatus(accountId, AccountStatus.LOCKED, "identity:lock-account");
    }

    /** Also ends a lock-out after wrong passwords. */
    public void unlock(long accountId) {
        changeStatus(accountId, AccountStatus.ACTIVE, "identity:unlock-account");
    }

    /** Its tasks go to its substitute or back to their groups in the same transaction. */
    public void disable(long accountId) {
        changeStatus(accountId, AccountStatus.DISABLED, "identity:disable-account");
        Account account = find(accountId);
        disabled.fire(new AccountDisabled(account.getLoginName(), account.getDisplayName()));
    }

    /**
     * Sets a new password for somebody who has lost theirs; it holds once the security administrator has confirmed it, so that
     * nobody becomes another person alone.
     *
     * @throws DomainException OWN_ACCOUNT, PASSWORD_TOO_WEAK
     */
    public void proposePassword(long accountId, String newPassword) {
        refuseOwn(accountId);
        Account account = find(accountId);
        PasswordPolicy.check(newPassword, account.getLoginName());
        account.proposePassword(hashes.hash(newPassword), caller.loginName());
        trail.record("identity:propose-password", "Account", account.getLoginName(), null, null);
    }

    /**
     * Ends a lock-out, every session of the account and its tokens.
     *
     * @throws DomainException OWN_ACCOUNT, NO_PASSWORD_PROPOSED, SECOND_ADMINISTRATOR_NEEDED for whoever has set it
     */
    @Requires("identity:grant")
    public void confirmPassword(long accountId) {
        refuseOwn(accountId);
        Account account = find(accountId);
        String proposer =
                account.getProposedBy().orElseThrow(() -> new DomainException(IdentityError.NO_PASSWORD_PROPOSED));
        if (proposer.equals(caller.loginName())) {
            throw new DomainException(IdentityError.SECOND_ADMINISTRATOR_NEEDED);
        }
        account.confirmPassword(clock.now());
        accounts.revokeTokens(accountId, clock.realNow());
        trail.record("identity:reset-password", "Account", account.getLoginName(), proposer, caller.loginName());
    }

    /** Accounts whose new password nobody has confirmed yet, in order of their login names. */
    @Requires("identity:grant")
    public Page<AccountView> proposedPasswords(PageRequest request) {
        return queries.proposed(request);
    }

    /** The old password goes on holding. @throws DomainException NO_PASSWORD_PROPOSED */
    @Requires("identity:grant")
    public void refusePassword(long accountId) {
        Account account = find(accountId);
        String proposer =
                account.getProposedBy().orElseThrow(() -> new DomainException(IdentityError.NO_PASSWORD_PROPOSED));
        account.dropProposal();
        trail.record("identity:refuse-password", "Account", account.getLoginName(), proposer, null);
    }

    private void refuseOwn(long accountId) {
        if (caller.accountId().filter(own -> own == accountId).isPresent()) {
            throw new DomainException(IdentityError.OWN_ACCOUNT);
        }
    }

    private void changeStatus(long accountId, AccountStatus status, String action) {
        refuseOwn(accountId);
        Account account = find(accountId);
        String before = account.getStatus().name();
        account.changeStatus(status);
        trail.record(action, "Account", account.getLoginName(), before, status.name());
    }

    private Account find(long accountId) {
        return accounts.find(accountId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }
}
