package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.entity.Substitution;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.identity.store.OrganisationStore;
import org.shuzhuan.identity.store.SubstitutionStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/**
 * Substitutes during leave (委托代理). A person enters the own, the security administrator anybody's. The substitute holds
 * the role in the organisation as long as the principal does and the period runs; no chain of substitutes is followed.
 */
@Requires(Requires.SIGNED_IN)
@Stateless
public class Substitutions {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_MONTHS = 12;

    @Inject
    SubstitutionStore substitutions;

    @Inject
    AccountStore accounts;

    @Inject
    GrantStore grants;

    @Inject
    OrganisationStore organisations;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    /** Those the caller entered for the own leave, today or later. */
    public List<SubstitutionView> ofCaller() {
        return caller.accountId()
                .map(id -> substitutions.ofPrincipal(id, clock.today()))
                .orElse(List.of());
    }

    /** Those in which the caller does somebody else's work, today or later. */
    public List<SubstitutionView> doneByCaller() {
        return caller.accountId()
                .map(id -> substitutions.ofSubstitute(id, clock.today()))
                .orElse(List.of());
    }

    @Requires("identity:grant")
    public List<SubstitutionView> all() {
        return substitutions.since(clock.today());
    }

    /** Who does a person's work in a group today; for tasks that lose their holder. */
    // asked by features inside acts that have declared their own permission
    @Requires(Requires.ANYONE)
    public List<SubstitutionView> runningFor(String principalLogin) {
        LocalDate today = clock.today();
        return accounts
                .findByLoginName(principalLogin)
                .map(account -> substitutions.ofPrincipal(account.getId(), today))
                .orElse(List.of())
                .stream()
                .filter(one -> !one.validFrom().isAfter(today))
                .toList();
    }

    /**
     * @return id of the substitution
     * @throws DomainException PERIOD_INVALID, SUBSTITUTE_IS_SELF, SUBSTITUTE_NOT_ACTIVE, ROLE_NOT_HELD,
     *     SUBSTITUTE_ELSEWHERE, DUTIES_INCOMPATIBLE, SUBSTITUTION_EXISTS; NOT_ALLOWED for somebody else's leave
     */
    public long enter(NewSubstitution wanted) {
        Account principal = principal(wanted.principalLogin());
        Account substitute = accounts.findByLoginName(wanted.substituteLogin() == null ? "" : wanted.substituteLogin())
                .filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                .orElseThrow(() -> new DomainException(IdentityError.SUBSTITUTE_NOT_ACTIVE));
        if (substitute.getId().equals(principal.getId())) {
            throw new DomainException(IdentityError.SUBSTITUTE_IS_SELF);
        }
        // two entries at the same moment must see each other
        accounts.lock(principal.getId());
        long organisation = organisation(wanted);
        checkPeriod(wanted);
        checkRole(wanted, principal.getId(), substitute.getId(), organisation);
        Substitution entered = new Substitution(principal.getId(), substitute.getId(), wanted.role(), organisation);
        entered.lasting(wanted.validFrom(), wanted.validUntil(), reason(wanted.reason()));
        entered.entered(caller.loginName(), clock.now());
        substitutions.add(entered);
        trail.record(
                "identity:substitute",
                "Substitution",
                String.valueOf(entered.getId()),
                null,
                principal.getLoginName() + " " + wanted.role().getId() + "@" + wanted.organisationCode() + " by "
                        + substitute.getLoginName() + ", " + wanted.validFrom() + " to " + wanted.validUntil());
        return entered.getId();
    }

    /** Before its last day. */
    public void end(long id) {
        Substitution running = substitutions
                .find(id)
                .filter(found -> !found.isEnded())
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        boolean own = caller.accountId().filter(running::isOf).isPresent();
        if (!own && !caller.permitted("identity:grant")) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        running.end(clock.now());
        trail.record("identity:end-substitution", "Substitution", String.valueOf(id), null, null);
    }

    private Account principal(String login) {
        boolean own = login == null || login.isBlank() || login.equals(caller.loginName());
        if (!own && !caller.permitted("identity:grant")) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        return accounts.findByLoginName(own ? caller.loginName() : login)
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private long organisation(NewSubstitution wanted) {
        return organisations
                .findByCode(wanted.organisationCode() == null ? "" : wanted.organisationCode())
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND))
                .getId();
    }

    private void checkPeriod(NewSubstitution wanted) {
        LocalDate from = wanted.validFrom();
        LocalDate until = wanted.validUntil();
        if (from == null
                || until == null
                || until.isBefore(from)
                || until.isBefore(clock.today())
                || until.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            throw new DomainException(IdentityError.PERIOD_INVALID);
        }
    }

    private void checkRole(NewSubstitution wanted, long principal, long substitute, long organisation) {
        Role role = wanted.role();
        boolean held = role != null
                && !role.isForEnterprise()
                && grants.ofAccount(principal).stream()
                        .anyMatch(grant -> grant.role() == role
                                && Long.valueOf(organisation).equals(grant.organisationId())
                                && grant.validOn(wanted.validFrom()));
        if (!held) {
            throw new DomainException(IdentityError.ROLE_NOT_HELD);
        }
        List<GrantView> own = grants.ofAccount(substitute);
        // who may grant may also let somebody in from elsewhere
        if (!caller.permitted("identity:grant")
                && own.stream()
                        .noneMatch(grant -> Long.valueOf(organisation).equals(grant.organisationId())
                                && grant.validOn(wanted.validFrom()))) {
            throw new DomainException(IdentityError.SUBSTITUTE_ELSEWHERE);
        }
        own.stream()
                .filter(grant ->
                        !role.isCompatibleWith(grant.role()) || grant.role().isForEnterprise())
                .findFirst()
                .ifPresent(grant -> {
                    throw new DomainException(IdentityError.DUTIES_INCOMPATIBLE, grant.role());
                });
        boolean overlaps = substitutions.ofPrincipal(principal, wanted.validFrom()).stream()
                .anyMatch(other -> other.role() == role
                        && other.organisationId() == organisation
                        && !other.validFrom().isAfter(wanted.validUntil()));
        if (overlaps) {
            throw new DomainException(IdentityError.SUBSTITUTION_EXISTS);
        }
    }

    private static String reason(String written) {
        String reason = written == null ? "" : written.strip();
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
