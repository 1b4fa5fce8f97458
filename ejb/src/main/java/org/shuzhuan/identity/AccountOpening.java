package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/** What opening by the administrator and registration by oneself share; runs in the caller's transaction. */
@ApplicationScoped
class AccountOpening {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int LONGEST_DISPLAY_NAME = 60;

    @Inject
    AccountStore accounts;

    @Inject
    PasswordHashes hashes;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail trail;

    long open(NewAccount wanted) {
        String loginName =
                wanted.loginName() == null ? "" : wanted.loginName().strip().toLowerCase(Locale.ROOT);
        check(loginName, wanted);
        Account account = accounts.add(new Account(
                loginName,
                wanted.displayName().strip(),
                hashes.hash(wanted.password()),
                wanted.demonstration(),
                clock.now()));
        trail.record("identity:open-account", "Account", loginName, null, account.getDisplayName());
        return account.getId();
    }

    private void check(String loginName, NewAccount wanted) {
        if (!LOGIN_NAME.matcher(loginName).matches()) {
            throw new DomainException(IdentityError.LOGIN_NAME_INVALID);
        }
        String displayName = wanted.displayName();
        if (displayName == null || displayName.isBlank() || displayName.length() > LONGEST_DISPLAY_NAME) {
            throw new DomainException(IdentityError.DISPLAY_NAME_MISSING);
        }
        PasswordPolicy.check(wanted.password(), loginName);
        if (accounts.findByLoginName(loginName).isPresent()) {
            throw new DomainException(IdentityError.LOGIN_NAME_TAKEN);
        }
    }
}
