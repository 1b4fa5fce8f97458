package org.shuzhuan.identity;

import java.io.Serializable;

/**
 * A signed-in person, kept in the session. Holds no rights: these are read anew on every request.
 *
 * @param tokenId bearer token the person came with, null for a browser session
 * @param tokenWorkspace workspace the token is bound to, null for a browser session
 */
record PersonPrincipal(long accountId, String loginName, String displayName, Long tokenId, String tokenWorkspace)
        implements Serializable {

    /** What Shiro's own filters and logs print. */
    @Override
    public String toString() {
        return loginName;
    }
}
