package org.shuzhuan.web.identity;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.identity.NewSubstitution;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.identity.Role;
import org.shuzhuan.identity.SubstitutionView;
import org.shuzhuan.identity.Substitutions;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** Substitutes during leave (委托代理): the own ones, those done for others, and for the security administrator everybody's. */
@Named
@ViewScoped
public class IdentitySubstitutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Substitutions substitutions;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private List<SubstitutionView> listed = List.of();
    private List<SubstitutionView> forOthers = List.of();
    private OrganisationView unit;

    private String principal;
    private String substitute;
    private String organisation;
    private Role role;
    private LocalDate from;
    private LocalDate until;
    private String reason;

    public void load() {
        listed = isForEverybody() ? substitutions.all() : substitutions.ofCaller();
        forOthers = substitutions.doneByCaller();
        unit = caller.organisationId().flatMap(organisations::byId).orElse(null);
    }

    public String enter() {
        return act(() -> substitutions.enter(new NewSubstitution(
                principal, substitute, role, isForEverybody() ? organisation : unit.code(), from, until, reason)));
    }

    public String end(long id) {
        return act(() -> substitutions.end(id));
    }

    private String act(Runnable work) {
        try {
            work.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            load();
            return null;
        }
        return "/identity/substitution.xhtml?faces-redirect=true";
    }

    /** The security administrator enters it for anybody. */
    public boolean isForEverybody() {
        return caller.permitted("identity:grant");
    }

    /** Own roles in the unit acted for; a substitute's borrowed roles are refused by the service. */
    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .filter(known -> !known.isForEnterprise())
                .filter(known -> isForEverybody() || caller.holds(known.getId()))
                .map(known -> new SelectItem(known, text.of(known)))
                .toList();
    }

    /** Colleagues at the same desk; anybody's login may be typed by the security administrator. */
    public List<SelectItem> getColleagues() {
        return unit == null
                ? List.of()
                : unit.desks().stream()
                        .filter(known -> !known.isAdministrator())
                        .flatMap(known -> organisations.holdersOf(known, unit.code()).stream())
                        .filter(account -> !account.loginName().equals(caller.loginName()))
                        .collect(Collectors.toMap(
                                AccountView::loginName, AccountView::displayName, (one, same) -> one, TreeMap::new))
                        .entrySet()
                        .stream()
                        .map(account -> new SelectItem(account.getKey(), account.getValue()))
                        .toList();
    }

    public List<SubstitutionView> getListed() {
        return listed;
    }

    public List<SubstitutionView> getForOthers() {
        return forOthers;
    }

    public String getPrincipal() {
        return principal;
    }

    public void setPrincipal(String principal) {
        this.principal = principal;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
