package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.identity.entity.AccountGrant;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/**
 * Who acts for an enterprise: its legal representative decides, within the own enterprise; the registration of an
 * enterprise, which runs as a system subject, gives it its first member.
 */
@Requires("identity:grant-enterprise")
@Stateless
public class EnterpriseMembers {

    @Inject
    GrantStore grants;

    @Inject
    Granting granting;

    @Inject
    Caller caller;

    public List<GrantView> ofEnterprise(long enterpriseId) {
        checkScope(enterpriseId);
        return grants.ofEnterprise(enterpriseId);
    }

    /** Whether anybody acts, or has ever acted, for the enterprise. */
    public boolean everGranted(long enterpriseId) {
        checkScope(enterpriseId);
        return grants.everOfEnterprise(enterpriseId);
    }

    /**
     * @param role agent or legal-rep
     * @param validUntil last day, null for no end
     * @return id of the grant
     * @throws DomainException ROLE_OF_OTHER_KIND, DUTIES_INCOMPATIBLE, GRANT_EXISTS, OWN_ACCOUNT, PERIOD_INVALID
     */
    public long grant(long accountId, long enterpriseId, Role role, LocalDate validFrom, LocalDate validUntil) {
        checkScope(enterpriseId);
        if (!role.isForEnterprise()) {
            throw new DomainException(IdentityError.ROLE_OF_OTHER_KIND);
        }
        return granting.add(
                AccountGrant.forEnterprise(accountId, role, enterpriseId, validFrom, validUntil),
                role,
                validFrom,
                validUntil);
    }

    public void revoke(long grantId) {
        AccountGrant grant = grants.find(grantId)
                .filter(found -> found.getEnterpriseId() != null)
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        checkScope(grant.getEnterpriseId());
        granting.revoke(grant);
    }

    private void checkScope(long enterpriseId) {
        if (!caller.system() && !Objects.equals(caller.enterpriseId().orElse(null), enterpriseId)) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
    }
}
