package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.entity.ApiToken;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;

/** Turns a password or a bearer token into a person; empty, without a reason, for everything that is refused. */
@ApplicationScoped
class CredentialCheck {

    @Inject
    LoginAttempts attempts;

    @Inject
    PasswordHashes hashes;

    @Inject
    AccountStore accounts;

    @Inject
    PortalClock clock;

    @Inject
    PortalMode mode;

    Optional<PersonPrincipal> byPassword(String loginName, String password) {
        LoginFacts facts = attempts.facts(loginName).orElse(null);
        if (facts == null) {
            hashes.compareWithNobody(password);
            return Optional.empty();
        }
        boolean right = hashes.matches(password, facts.passwordHash());
        if (!right || !facts.open()) {
            attempts.failed(facts.accountId());
            return Optional.empty();
        }
        attempts.succeeded(facts.accountId());
        return Optional.of(new PersonPrincipal(facts.accountId(), facts.loginName(), facts.displayName(), null, null));
    }

    Optional<PersonPrincipal> byToken(String token) {
        return accounts.findTokenByHash(TokenHash.of(token))
                .filter(found -> found.valid(clock.realNow()))
                .flatMap(found -> accounts.find(found.getAccountId())
                        .filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                        .filter(account -> mode.demonstration() || !account.isDemonstration())
                        .map(account -> person(account, found)));
    }

    private static PersonPrincipal person(Account account, ApiToken token) {
        return new PersonPrincipal(
                account.getId(), account.getLoginName(), account.getDisplayName(), token.getId(), token.getWorkspace());
    }
}
