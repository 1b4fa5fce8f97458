package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.ApiToken;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Bearer tokens for machines: valid eight hours of real time, for one workspace, until revoked. */
@Stateless
public class ApiTokens {

    private static final Duration VALIDITY = Duration.ofHours(8);

    @Inject
    CredentialCheck credentials;

    @Inject
    GrantedWorkspaces granted;

    @Inject
    AccountStore accounts;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail trail;

    /**
     * @param workspaceKey null for the account's first
     * @throws DomainException SIGN_IN_REFUSED whatever the reason; WORKSPACE_NOT_GRANTED
     */
    @Requires(Requires.ANYONE)
    public IssuedToken issue(String loginName, String password, String workspaceKey) {
        PersonPrincipal person = credentials
                .byPassword(loginName, password == null ? "" : password)
                .orElseThrow(() -> new DomainException(IdentityError.SIGN_IN_REFUSED));
        String workspace = workspace(person, workspaceKey);
        LocalDateTime now = clock.realNow();
        String token = TokenHash.newToken();
        accounts.add(new ApiToken(person.accountId(), TokenHash.of(token), workspace, now, now.plus(VALIDITY)));
        trail.record("identity:issue-token", "Account", person.loginName(), null, workspace);
        return new IssuedToken(token, workspace, now.plus(VALIDITY));
    }

    /** Revokes the token of this request. NOT_FOUND when the caller did not come with one. */
    @Requires(Requires.SIGNED_IN)
    public void revokeOwn() {
        Object principal = SecurityUtils.getSubject().getPrincipal();
        ApiToken token = Optional.ofNullable(principal instanceof PersonPrincipal person ? person.tokenId() : null)
                .flatMap(accounts::findToken)
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        token.revoke(clock.realNow());
        trail.record("identity:revoke-token", "Account", principal.toString(), token.getWorkspace(), null);
    }

    private String workspace(PersonPrincipal person, String wantedKey) {
        List<String> keys =
                granted.of(person.accountId()).stream().map(Workspace::key).toList();
        if (wantedKey == null) {
            return keys.isEmpty() ? null : keys.get(0);
        }
        if (!keys.contains(wantedKey)) {
            throw new DomainException(IdentityError.WORKSPACE_NOT_GRANTED);
        }
        return wantedKey;
    }
}
