package org.shuzhuan.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shuzhuan.identity.AccountGrants;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.identity.Accounts;
import org.shuzhuan.identity.GrantView;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.identity.Organisations;
import org.shuzhuan.identity.Role;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** One account: the system administrator locks, unlocks and disables it, the security administrator grants and revokes. */
@Named
@ViewScoped
public class IdentityAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient AccountGrants grants;

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Faults faults;

    private long account;
    private AccountView view;
    private String password;
    private String organisationCode;
    private Role role;
    private LocalDate validFrom;
    private LocalDate validUntil;

    public void load() {
        view = accounts.account(account);
    }

    public void lock() {
        act(() -> accounts.lock(account));
    }

    public void unlock() {
        act(() -> accounts.unlock(account));
    }

    public void disable() {
        act(() -> accounts.disable(account));
    }

    public void proposePassword() {
        act(() -> accounts.proposePassword(account, password));
        password = null;
    }

    public void confirmPassword() {
        act(() -> accounts.confirmPassword(account));
    }

    public void refusePassword() {
        act(() -> accounts.refusePassword(account));
    }

    public void grant() {
        act(() -> grants.grant(account, organisationCode, role, validFrom, validUntil));
    }

    public void revoke(long grantId) {
        act(() -> grants.revoke(grantId));
    }

    private void act(Runnable work) {
        try {
            work.run();
            load();
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public List<GrantView> getGrants() {
        return grants.ofAccount(account);
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.all();
    }

    /** Roles that are held in an organisation; those for enterprises are the enterprise's to give. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(each -> !each.isForEnterprise()).toList();
    }

    public boolean isMayAdminister() {
        return caller.permitted("identity:administer");
    }

    public boolean isMayGrant() {
        return caller.permitted("identity:grant");
    }

    public long getAccount() {
        return account;
    }

    public void setAccount(long account) {
        this.account = account;
    }

    public AccountView getView() {
        return view;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getOrganisationCode() {
        return organisationCode;
    }

    public void setOrganisationCode(String organisationCode) {
        this.organisationCode = organisationCode;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
