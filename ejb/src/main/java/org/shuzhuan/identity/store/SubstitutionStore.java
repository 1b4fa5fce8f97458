package org.shuzhuan.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.identity.Role;
import org.shuzhuan.identity.SubstitutionView;
import org.shuzhuan.identity.entity.Substitution;

/** Finds and adds substitutions; ended ones are never listed. */
@ApplicationScoped
public class SubstitutionStore {

    private static final String ROWS =
            "SELECT s.id, p.id, p.loginName, p.displayName, d.id, d.loginName, d.displayName, s.roleId, o.id, o.code,"
                    + " o.name, s.validFrom, s.validUntil, s.reason FROM Substitution s, Account p, Account d,"
                    + " Organisation o WHERE p.id = s.principalId AND d.id = s.substituteId AND o.id = s.organisationId"
                    + " AND s.endedAt IS NULL AND s.validUntil >= :day";

    @PersistenceContext
    private EntityManager entities;

    public Substitution add(Substitution substitution) {
        entities.persist(substitution);
        entities.flush();
        return substitution;
    }

    public Optional<Substitution> find(long id) {
        return Optional.ofNullable(entities.find(Substitution.class, id));
    }

    /** Running on the day or later. */
    public List<SubstitutionView> ofPrincipal(long accountId, LocalDate day) {
        return views(entities.createQuery(ROWS + " AND s.principalId = :id ORDER BY s.validFrom, s.id", Object[].class)
                .setParameter("id", accountId)
                .setParameter("day", day));
    }

    /** Running on the day or later, in which the account does another's work. */
    public List<SubstitutionView> ofSubstitute(long accountId, LocalDate day) {
        return views(entities.createQuery(ROWS + " AND s.substituteId = :id ORDER BY s.validFrom, s.id", Object[].class)
                .setParameter("id", accountId)
                .setParameter("day", day));
    }

    /** All that run on the day or later. */
    public List<SubstitutionView> since(LocalDate day) {
        return views(entities.createQuery(ROWS + " ORDER BY s.validFrom, s.id", Object[].class)
                .setParameter("day", day));
    }

    private static List<SubstitutionView> views(TypedQuery<Object[]> query) {
        // asked on every request: must not flush another feature's half-done work
        return query.setFlushMode(FlushModeType.COMMIT).getResultList().stream()
                .map(SubstitutionStore::view)
                .toList();
    }

    private static SubstitutionView view(Object[] row) {
        return new SubstitutionView(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (Long) row[4],
                (String) row[5],
                (String) row[6],
                Role.ofId((String) row[7]).orElseThrow(),
                (Long) row[8],
                (String) row[9],
                (String) row[10],
                (LocalDate) row[11],
                (LocalDate) row[12],
                (String) row[13]);
    }
}
