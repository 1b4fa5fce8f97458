package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.EnterpriseProfiles;
import org.shuzhuan.enterprise.PayeeAccountForm;
import org.shuzhuan.enterprise.PayeeAccounts;
import org.shuzhuan.identity.AccountGrants;
import org.shuzhuan.identity.Accounts;
import org.shuzhuan.identity.EnterpriseMembers;
import org.shuzhuan.identity.NewAccount;
import org.shuzhuan.identity.NewOrganisation;
import org.shuzhuan.identity.OrganisationKind;
import org.shuzhuan.identity.Organisations;
import org.shuzhuan.identity.Role;
import org.shuzhuan.shared.PortalClock;

/** Makes the offices, the enterprises and their people; call as the loader. */
@ApplicationScoped
class CityFounding {

    private static final String SERVICE_AGENT = "daiban01";

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    AccountGrants grants;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    EnterpriseMembers members;

    @Inject
    PayeeAccounts payees;

    @Inject
    ActingAs actingAs;

    @Inject
    PortalClock clock;

    void establishOffices(List<CityAccount> people) {
        for (Map<String, String> row : CityFile.rows("organisations")) {
            Set<Role> desks = CityAccount.words(row.get("desks")).stream()
                    .map(desk -> Role.ofId(desk).orElseThrow())
                    .collect(Collectors.toSet());
            organisations.establish(new NewOrganisation(
                    row.get("code"),
                    row.get("name"),
                    row.get("shortName"),
                    OrganisationKind.valueOf(row.get("kind")),
                    row.get("parent").isEmpty() ? null : row.get("parent"),
                    CityAccount.words(row.get("regions")),
                    desks));
        }
        for (CityAccount person : people) {
            long account = open(person.login(), person.name());
            grants.grant(account, person.organisation(), person.role(), clock.today(), null);
        }
    }

    /** @return ids by the enterprises' numbers */
    Map<Integer, Long> registerEnterprises(List<CityEnterprise> enterprises) throws Exception {
        long serviceAgent = open(SERVICE_AGENT, CityText.of("serviceAgent"));
        Map<Integer, Long> ids = new HashMap<>();
        for (CityEnterprise enterprise : enterprises) {
            long id = profiles.register(form(enterprise));
            ids.put(enterprise.number(), id);
            admit(enterprise, id, serviceAgent);
            actingAs.enterprise(enterprise.agent(), id, () -> {
                payees.save(
                        id,
                        new PayeeAccountForm(
                                enterprise.name(),
                                CityText.of("bank"),
                                CityText.of("branch"),
                                ApplicationValues.account(enterprise)));
                return null;
            });
        }
        return ids;
    }

    private void admit(CityEnterprise enterprise, long id, long serviceAgent) {
        long agent = open(enterprise.agent(), enterprise.contact());
        members.grant(agent, id, Role.AGENT, clock.today(), null);
        long legalRep =
                enterprise.hasOwnLegalRep() ? open(enterprise.legalRep(), enterprise.legalRepresentative()) : agent;
        members.grant(legalRep, id, Role.LEGAL_REP, clock.today(), null);
        if (enterprise.hasServiceAgent()) {
            members.grant(serviceAgent, id, Role.AGENT, clock.today(), null);
        }
    }

    private long open(String login, String name) {
        return accounts.open(new NewAccount(login, name, CityText.of("password"), true));
    }

    private static EnterpriseForm form(CityEnterprise enterprise) {
        EnterpriseForm form = new EnterpriseForm();
        form.setCreditCode(enterprise.creditCode());
        form.setName(enterprise.name());
        form.setKind(enterprise.kind());
        form.setRegionCode(enterprise.region());
        form.setAddress(
                CityText.of("address.number", CityText.of("address." + enterprise.region()), enterprise.number()));
        form.setIndustryCode(enterprise.industry());
        form.setLegalRepresentative(enterprise.legalRepresentative());
        form.setContactPerson(enterprise.contact());
        form.setContactPhone(enterprise.phone());
        form.setEmployees(enterprise.employees());
        form.setRevenueWan(enterprise.revenueWan());
        form.setAssetsWan(enterprise.assetsWan());
        return form;
    }
}
