package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.AccountGrant;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.SharedError;

/** Rules of every grant, in an organisation or for an enterprise; runs in the caller's transaction. */
@ApplicationScoped
class Granting {

    @Inject
    GrantStore grants;

    @Inject
    AccountStore accounts;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    long add(AccountGrant grant, Role role, LocalDate validFrom, LocalDate validUntil) {
        if (validFrom == null || validUntil != null && validUntil.isBefore(validFrom)) {
            throw new DomainException(IdentityError.PERIOD_INVALID);
        }
        refuseOwn(grant);
        // two grants at the same moment must see each other
        accounts.lock(grant.getAccountId()).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        check(grant, role);
        grant.grantedBy(caller.loginName(), clock.now());
        grants.add(grant);
        trail.record("identity:grant", "AccountGrant", String.valueOf(grant.getId()), null, text(grant));
        return grant.getId();
    }

    void revoke(AccountGrant grant) {
        refuseOwn(grant);
        if (grant.isRevoked()) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        grant.revoke(clock.now());
        trail.record("identity:revoke", "AccountGrant", String.valueOf(grant.getId()), text(grant), null);
    }

    private void check(AccountGrant grant, Role role) {
        LocalDate today = clock.today();
        List<GrantView> standing = grants.ofAccount(grant.getAccountId()).stream()
                .filter(held -> held.validUntil() == null || !held.validUntil().isBefore(today))
                .toList();
        for (GrantView held : standing) {
            if (!role.isCompatibleWith(held.role())) {
                throw new DomainException(IdentityError.DUTIES_INCOMPATIBLE, held.role());
            }
            if (held.role() == role
                    && Objects.equals(held.organisationId(), grant.getOrganisationId())
                    && Objects.equals(held.enterpriseId(), grant.getEnterpriseId())) {
                throw new DomainException(IdentityError.GRANT_EXISTS);
            }
        }
    }

    private void refuseOwn(AccountGrant grant) {
        if (caller.accountId().filter(own -> own == grant.getAccountId()).isPresent()) {
            throw new DomainException(IdentityError.OWN_ACCOUNT);
        }
    }

    private static String text(AccountGrant grant) {
        return "account " + grant.getAccountId() + ", " + grant.getRoleId() + ", organisation "
                + grant.getOrganisationId() + ", enterprise " + grant.getEnterpriseId();
    }
}
