package org.shuzhuan.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shuzhuan.identity.AccountFilter;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** The list of accounts, filtered and paged. */
@ApplicationScoped
public class AccountQueries {

    private static final String VIEW = "SELECT NEW org.shuzhuan.identity.AccountView(a.id, a.loginName, a.displayName,"
            + " a.status, a.lockedUntil, a.demonstration, a.proposedBy) FROM Account a";

    @PersistenceContext
    private EntityManager entities;

    public Page<AccountView> list(AccountFilter filter, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        TypedQuery<AccountView> rows = entities.createQuery(VIEW + where + " ORDER BY a.loginName", AccountView.class);
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(a) FROM Account a" + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<AccountView> page = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(page, count.getSingleResult(), request);
    }

    /** Those whose new password waits for confirmation. */
    public Page<AccountView> proposed(PageRequest request) {
        String where = " WHERE a.proposedBy IS NOT NULL";
        return new Page<>(
                entities.createQuery(VIEW + where + " ORDER BY a.loginName", AccountView.class)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                entities.createQuery("SELECT COUNT(a) FROM Account a" + where, Long.class)
                        .getSingleResult(),
                request);
    }

    private String where(AccountFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        if (given(filter.text())) {
            where.append(" AND (a.loginName LIKE :login ESCAPE '!' OR a.displayName LIKE :display ESCAPE '!')");
            parameters.put("login", literal(filter.text()).toLowerCase(Locale.ROOT) + "%");
            parameters.put("display", "%" + literal(filter.text()) + "%");
        }
        if (filter.status() != null) {
            where.append(" AND a.status = :status");
            parameters.put("status", filter.status());
        }
        if (given(filter.organisationCode())) {
            where.append(" AND EXISTS (SELECT g.id FROM AccountGrant g, Organisation o WHERE g.accountId = a.id"
                    + " AND g.revokedAt IS NULL AND o.id = g.organisationId AND o.code = :organisation)");
            parameters.put("organisation", filter.organisationCode());
        }
        return where.toString();
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String literal(String text) {
        return text.strip().replaceAll("([!%_])", "!$1");
    }
}
