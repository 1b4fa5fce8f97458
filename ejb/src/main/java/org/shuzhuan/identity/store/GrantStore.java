package org.shuzhuan.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.identity.AccountStatus;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.identity.GrantView;
import org.shuzhuan.identity.Role;
import org.shuzhuan.identity.entity.AccountGrant;

/** Finds and adds grants; revoked ones are never listed. */
@ApplicationScoped
public class GrantStore {

    private static final String ROWS = "SELECT g.id, g.accountId, g.roleId, g.organisationId, o.code, o.name,"
            + " g.enterpriseId, g.validFrom, g.validUntil FROM AccountGrant g"
            + " LEFT JOIN Organisation o ON o.id = g.organisationId WHERE g.revokedAt IS NULL";

    @PersistenceContext
    private EntityManager entities;

    public AccountGrant add(AccountGrant grant) {
        entities.persist(grant);
        entities.flush();
        return grant;
    }

    public Optional<AccountGrant> find(long id) {
        return Optional.ofNullable(entities.find(AccountGrant.class, id));
    }

    public List<GrantView> ofAccount(long accountId) {
        return views(entities.createQuery(ROWS + " AND g.accountId = :id ORDER BY g.id", Object[].class)
                .setParameter("id", accountId));
    }

    /** Also when every grant was revoked. */
    public boolean everOfEnterprise(long enterpriseId) {
        return entities.createQuery(
                                "SELECT COUNT(g) FROM AccountGrant g WHERE g.enterpriseId = :enterprise", Long.class)
                        .setParameter("enterprise", enterpriseId)
                        .getSingleResult()
                > 0;
    }

    public List<GrantView> ofEnterprise(long enterpriseId) {
        return views(entities.createQuery(ROWS + " AND g.enterpriseId = :id ORDER BY g.id", Object[].class)
                .setParameter("id", enterpriseId));
    }

    /** Active accounts that hold the role in the organisation on this day, by login name. */
    public List<AccountView> actingFor(long enterpriseId, LocalDate day) {
        return entities.createQuery(
                        "SELECT DISTINCT NEW org.shuzhuan.identity.AccountView(a.id, a.loginName, a.displayName, a.status,"
                                + " a.lockedUntil, a.demonstration, a.proposedBy) FROM Account a, AccountGrant g"
                                + " WHERE g.accountId = a.id AND g.enterpriseId = :enterprise"
                                + " AND g.revokedAt IS NULL AND g.validFrom <= :day"
                                + " AND (g.validUntil IS NULL OR g.validUntil >= :day) AND a.status = :active"
                                + " ORDER BY a.loginName",
                        AccountView.class)
                .setParameter("enterprise", enterpriseId)
                .setParameter("day", day)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
    }

    public List<AccountView> holdersOf(Role role, String organisationCode, LocalDate day) {
        return entities.createQuery(
                        "SELECT DISTINCT NEW org.shuzhuan.identity.AccountView(a.id, a.loginName, a.displayName, a.status,"
                                + " a.lockedUntil, a.demonstration, a.proposedBy) FROM Account a, AccountGrant g, Organisation o"
                                + " WHERE g.accountId = a.id AND o.id = g.organisationId AND o.code = :code"
                                + " AND g.roleId = :role AND g.revokedAt IS NULL AND g.validFrom <= :day"
                                + " AND (g.validUntil IS NULL OR g.validUntil >= :day) AND a.status = :active"
                                + " ORDER BY a.loginName",
                        AccountView.class)
                .setParameter("code", organisationCode)
                .setParameter("role", role.getId())
                .setParameter("day", day)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
    }

    private static List<GrantView> views(TypedQuery<Object[]> query) {
        // asked on every request: must not flush another feature's half-done work
        return query.setFlushMode(FlushModeType.COMMIT).getResultList().stream()
                .map(GrantStore::view)
                .toList();
    }

    private static GrantView view(Object[] row) {
        return new GrantView(
                (Long) row[0],
                (Long) row[1],
                Role.ofId((String) row[2]).orElseThrow(),
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                (Long) row[6],
                (LocalDate) row[7],
                (LocalDate) row[8]);
    }
}
