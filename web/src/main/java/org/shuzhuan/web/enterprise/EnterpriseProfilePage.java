package org.shuzhuan.web.enterprise;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.enterprise.EnterpriseChanges;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.EnterpriseProfiles;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.enterprise.FormerNameView;
import org.shuzhuan.enterprise.PayeeAccountForm;
import org.shuzhuan.enterprise.PayeeAccountView;
import org.shuzhuan.enterprise.PayeeAccounts;
import org.shuzhuan.reference.Regions;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** The enterprise's own profile (企业信息): facts, size class with its reason, payee account. */
@Named
@ViewScoped
public class EnterpriseProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnterpriseDirectory directory;

    @Inject
    private EnterpriseProfiles profiles;

    @Inject
    private EnterpriseChanges changes;

    @Inject
    private PayeeAccounts accounts;

    @Inject
    private Regions regions;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private long id;
    private EnterpriseView enterprise;
    private List<FormerNameView> formerNames = List.of();
    private EnterpriseForm form;
    private SizeClassResult size;
    private PayeeAccountView account;
    private String holder;
    private String bank;
    private String branch;
    private String accountNumber;

    public void load() {
        id = caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        enterprise = directory.get(id);
        formerNames = changes.formerNames(id);
        size = profiles.sizeReason(id);
        account = accounts.find(id).orElse(null);
        holder = account == null ? enterprise.name() : account.holder();
        bank = account == null ? null : account.bank();
        branch = account == null ? null : account.branch();
        accountNumber = null;
        form = FilledForms.of(enterprise);
    }

    public void save() {
        act(() -> profiles.update(id, FilledForms.copy(form)));
    }

    public void saveAccount() {
        act(() -> accounts.save(id, new PayeeAccountForm(holder, bank, branch, accountNumber)));
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return;
        }
        load();
        String words = text.get("page.profile.saved");
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, words));
    }

    public List<SelectItem> getRegionChoices() {
        return regions.all().stream()
                .map(region -> new SelectItem(region.code(), region.name()))
                .toList();
    }

    public EnterpriseView getEnterprise() {
        return enterprise;
    }

    /** Oldest first. */
    public List<FormerNameView> getFormerNames() {
        return formerNames;
    }

    public EnterpriseForm getForm() {
        return form;
    }

    public SizeClassResult getSize() {
        return size;
    }

    public PayeeAccountView getAccount() {
        return account;
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
