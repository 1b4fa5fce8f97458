package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.entity.ApiToken;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.RequestLimit;

/** Turns a password or a bearer token into a person; empty, without a reason, for everything that is refused. */
@ApplicationScoped
class CredentialCheck {

    /** Passwords are guessed over many accounts; what is right costs nothing. */
    private static final int MOST_REFUSED_A_MINUTE = 30;

    private static final String REFUSED = "sign-in refused";

    @Inject
    RequestLimit limit;

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

    /** @throws DomainException TOO_MANY_REQUESTS after too many refused tries from one address */
    Optional<PersonPrincipal> byPassword(String loginName, String password) {
        limit.requireOpen(REFUSED, MOST_REFUSED_A_MINUTE);
        LoginFacts facts = attempts.facts(loginName).orElse(null);
        if (facts == null) {
            hashes.compareWithNobody(password);
            limit.ofAddress(REFUSED, MOST_REFUSED_A_MINUTE);
            return Optional.empty();
        }
        boolean right = hashes.matches(password, facts.passwordHash());
        if (!right || !facts.open()) {
            attempts.failed(facts.accountId());
            limit.ofAddress(REFUSED, MOST_REFUSED_A_MINUTE);
            return Optional.empty();
        }
        attempts.succeeded(facts.accountId());
        return Optional.of(PersonPrincipal.byPassword(facts));
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
        return PersonPrincipal.byToken(
                account.getId(), account.getLoginName(), account.getDisplayName(), token.getId(), token.getWorkspace());
    }
}
