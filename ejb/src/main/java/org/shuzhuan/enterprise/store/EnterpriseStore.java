package org.shuzhuan.enterprise.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.enterprise.EnterpriseError;
import org.shuzhuan.enterprise.entity.CreditCodeCheck;
import org.shuzhuan.enterprise.entity.Enterprise;
import org.shuzhuan.enterprise.entity.PayeeAccount;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Finds and keeps enterprises, their accounts and manual verifications. */
@ApplicationScoped
public class EnterpriseStore {

    private static final String MATCHING =
            " FROM Enterprise e WHERE (e.creditCode LIKE :text ESCAPE '!' OR e.name LIKE :text ESCAPE '!')";

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<Enterprise> find(long id) {
        return Optional.ofNullable(entities.find(Enterprise.class, id));
    }

    public Optional<Enterprise> findByCreditCode(String code) {
        return entities.createQuery("SELECT e FROM Enterprise e WHERE e.creditCode = :code", Enterprise.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Assigns the id; the row is written by {@link #flush}. */
    public void add(Enterprise enterprise) {
        entities.persist(enterprise);
    }

    /** @throws DomainException {@link EnterpriseError#CREDIT_CODE_TAKEN} when another transaction was first */
    public void flush(String creditCode) {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                String message = String.valueOf(cause.getMessage()).toUpperCase(Locale.ROOT);
                if (message.contains("UK_ENTERPRISE_CREDIT_CODE")) {
                    throw new DomainException(EnterpriseError.CREDIT_CODE_TAKEN, creditCode);
                }
            }
            throw refused;
        }
    }

    /** Enterprises whose name or code begins with the text, by name; null region for all. */
    /**
     * @param regions division codes the reader may see; none means no rows
     * @param regionCode one of them; null for all
     */
    public Page<Enterprise> search(String text, Collection<String> regions, String regionCode, PageRequest request) {
        List<String> wanted = regions.stream()
                .filter(each -> regionCode == null || each.equals(regionCode))
                .toList();
        if (wanted.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        String pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        String matching = MATCHING + " AND e.regionCode IN :regions";
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(e)" + matching, Long.class);
        TypedQuery<Enterprise> rows =
                entities.createQuery("SELECT e" + matching + " ORDER BY e.name, e.id", Enterprise.class);
        for (TypedQuery<?> query : List.of(count, rows)) {
            query.setParameter("text", pattern);
            query.setParameter("regions", wanted);
        }
        List<Enterprise> found = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(found, count.getSingleResult(), request);
    }

    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("SELECT e.id, e.name FROM Enterprise e WHERE e.id IN :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }

    public Optional<PayeeAccount> findAccount(long enterpriseId) {
        return Optional.ofNullable(entities.find(PayeeAccount.class, enterpriseId));
    }

    public void add(PayeeAccount account) {
        entities.persist(account);
    }

    public boolean verifiedByHand(String creditCode) {
        return entities.createQuery("SELECT COUNT(c) FROM CreditCodeCheck c WHERE c.creditCode = :code", Long.class)
                        .setParameter("code", creditCode)
                        .getSingleResult()
                > 0;
    }

    public void add(CreditCodeCheck check) {
        entities.persist(check);
        entities.flush();
    }
}
