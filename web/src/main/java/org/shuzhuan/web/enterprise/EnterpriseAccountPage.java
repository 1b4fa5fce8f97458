package org.shuzhuan.web.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.PayeeAccountForm;
import org.shuzhuan.enterprise.PayeeAccountView;
import org.shuzhuan.enterprise.PayeeAccounts;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** The account the enterprise is paid to: shown masked, changed by typing it anew. */
@Named
@ViewScoped
public class EnterpriseAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PayeeAccounts accounts;

    @Inject
    private transient EnterpriseDirectory directory;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Faults faults;

    @Inject
    private transient Text text;

    private String holder;
    private String bank;
    private String branch;
    private String accountNumber;

    /** Starts the form with what may be shown; the holder must bear the enterprise's name. */
    public void load() {
        caller.enterpriseId().ifPresent(id -> {
            holder = directory.get(id).name();
            accounts.find(id).ifPresent(account -> {
                bank = account.bank();
                branch = account.branch();
            });
        });
    }

    public String save() {
        try {
            long id = caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
            accounts.save(id, new PayeeAccountForm(holder, bank, branch, accountNumber));
            Messages.addFlashGlobalInfo(text.get("page.account.saved"));
            return "/enterprise/profile.xhtml?faces-redirect=true";
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    /** Null when none was given yet. */
    public PayeeAccountView getCurrent() {
        return caller.enterpriseId().flatMap(accounts::find).orElse(null);
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }
}
