package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.identity.entity.AccountGrant;
import org.shuzhuan.identity.entity.Organisation;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.identity.store.OrganisationStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** The security administrator's work: who holds which role in which organisation, and for how long. */
@Requires("identity:grant")
@Stateless
public class AccountGrants {

    @Inject
    GrantStore grants;

    @Inject
    OrganisationStore organisations;

    @Inject
    Granting granting;

    @Requires("identity:read")
    public List<GrantView> ofAccount(long accountId) {
        return grants.ofAccount(accountId);
    }

    /**
     * @param validUntil last day, null for no end
     * @return id of the grant
     * @throws DomainException ROLE_OF_OTHER_KIND, ROLE_NOT_IN_ORGANISATION, DUTIES_INCOMPATIBLE, GRANT_EXISTS, OWN_ACCOUNT,
     *     PERIOD_INVALID
     */
    public long grant(long accountId, String organisationCode, Role role, LocalDate validFrom, LocalDate validUntil) {
        Organisation organisation = organisations
                .findByCode(organisationCode)
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (role.isForEnterprise()) {
            throw new DomainException(IdentityError.ROLE_OF_OTHER_KIND);
        }
        if (!organisation.staffs(role)) {
            throw new DomainException(IdentityError.ROLE_NOT_IN_ORGANISATION);
        }
        return granting.add(
                AccountGrant.inOrganisation(accountId, role, organisation.getId(), validFrom, validUntil),
                role,
                validFrom,
                validUntil);
    }

    /** Ends a grant at once, in an organisation or for an enterprise. */
    public void revoke(long grantId) {
        AccountGrant grant = grants.find(grantId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        granting.revoke(grant);
    }
}
