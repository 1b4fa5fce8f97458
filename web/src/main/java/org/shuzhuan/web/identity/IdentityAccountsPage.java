package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.identity.AccountFilter;
import org.shuzhuan.identity.AccountStatus;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.identity.Accounts;
import org.shuzhuan.identity.NewAccount;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.Faults;

/** The administrators' list of accounts, and the system administrator's form that opens one. */
@Named
@RequestScoped
public class IdentityAccountsPage {

    private static final int ROWS = 20;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private String text;
    private AccountStatus status;
    private int page = 1;
    private Page<AccountView> found;

    private String loginName;
    private String displayName;
    private String password;

    public Page<AccountView> getFound() {
        if (found == null) {
            int offset = (Math.max(1, page) - 1) * ROWS;
            found = accounts.list(new AccountFilter(text, status, null), new PageRequest(offset, ROWS));
        }
        return found;
    }

    public String open() {
        try {
            long id = accounts.open(new NewAccount(loginName, displayName, password, false));
            return "/identity/account.xhtml?faces-redirect=true&account=" + id;
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    /** Whose new password waits for whoever grants; none for others. */
    public List<AccountView> getProposed() {
        return caller.permitted("identity:grant")
                ? accounts.proposedPasswords(new PageRequest(0, ROWS)).rows()
                : List.of();
    }

    public boolean isMayOpen() {
        return caller.permitted("identity:administer");
    }

    public AccountStatus[] getStatuses() {
        return AccountStatus.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public void setStatus(AccountStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
