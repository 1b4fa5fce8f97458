package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.shared.Requires;

/** Whether a person acts for an enterprise; who does may not decide on it. */
// asked by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class EnterpriseTies {

    @Inject
    AccountStore accounts;

    @Inject
    GrantStore grants;

    /** A grant that has not been revoked ties, also one whose period is over. */
    public boolean tied(String login, long enterpriseId) {
        return accounts.findByLoginName(login)
                .filter(account -> grants.ofAccount(account.getId()).stream()
                        .anyMatch(grant -> Objects.equals(grant.enterpriseId(), enterpriseId)))
                .isPresent();
    }
}
