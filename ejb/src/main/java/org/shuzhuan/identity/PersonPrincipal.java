package org.shuzhuan.identity;

import java.io.Serializable;

/**
 * A signed-in person, kept in the session. Holds no rights: these are read anew on every request.
 *
 * @param credentialNo which password of the account the session was opened with; null without one (bearer tokens are revoked
 *     in the database)
 * @param tokenId bearer token the person came with, null for a browser session
 * @param tokenWorkspace workspace the token is bound to, null for a browser session
 */
record PersonPrincipal(
        long accountId, String loginName, String displayName, Integer credentialNo, Long tokenId, String tokenWorkspace)
        implements Serializable {

    static PersonPrincipal byPassword(LoginFacts facts) {
        return new PersonPrincipal(
                facts.accountId(), facts.loginName(), facts.displayName(), facts.credentialNo(), null, null);
    }

    static PersonPrincipal byToken(long accountId, String loginName, String displayName, Long token, String workspace) {
        return new PersonPrincipal(accountId, loginName, displayName, null, token, workspace);
    }

    /** What Shiro's own filters and logs print. */
    @Override
    public String toString() {
        return loginName;
    }
}
