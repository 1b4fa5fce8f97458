package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.shuzhuan.identity.Accounts;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.NavigationCount;

/** New passwords that wait for the security administrator. */
@RequestScoped
public class ProposedPasswordCount implements NavigationCount {

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Override
    public String path() {
        return "/identity/accounts.xhtml";
    }

    @Override
    public long count() {
        return caller.permitted("identity:grant")
                ? accounts.proposedPasswords(new PageRequest(0, 1)).getTotal()
                : 0;
    }
}
