package org.shuzhuan.enterprise.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.enterprise.entity.EnterpriseImport;
import org.shuzhuan.enterprise.entity.EnterpriseImportRow;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Keeps checked sheets and their rows. */
@ApplicationScoped
public class EnterpriseImportStore {

    private static final int CODES_A_QUERY = 500;

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public void add(EnterpriseImport sheet) {
        entities.persist(sheet);
    }

    public void add(EnterpriseImportRow row) {
        entities.persist(row);
    }

    public Optional<EnterpriseImport> find(long id) {
        return Optional.ofNullable(entities.find(EnterpriseImport.class, id));
    }

    public Optional<EnterpriseImport> lock(long id) {
        return Optional.ofNullable(entities.find(EnterpriseImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    public List<EnterpriseImport> newest(long organisationId, int most) {
        return entities.createQuery(
                        "SELECT i FROM EnterpriseImport i WHERE i.organisationId = :organisation ORDER BY i.id DESC",
                        EnterpriseImport.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(most)
                .getResultList();
    }

    public Page<EnterpriseImportRow> page(long importId, boolean faulty, PageRequest request) {
        String of = " FROM EnterpriseImportRow r WHERE r.importId = :sheet AND r.faulty = :faulty";
        TypedQuery<EnterpriseImportRow> rows =
                entities.createQuery("SELECT r" + of + " ORDER BY r.number", EnterpriseImportRow.class);
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(r)" + of, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("sheet", importId).setParameter("faulty", faulty);
        }
        return new Page<>(
                rows.setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                count.getSingleResult(),
                request);
    }

    public List<EnterpriseImportRow> goodRows(long importId) {
        return entities.createQuery(
                        "SELECT r FROM EnterpriseImportRow r WHERE r.importId = :sheet AND r.faulty = :faulty"
                                + " ORDER BY r.number",
                        EnterpriseImportRow.class)
                .setParameter("sheet", importId)
                .setParameter("faulty", false)
                .getResultList();
    }

    /** Cells are needed only until the sheet ends. */
    public void forgetCells(long importId) {
        entities.createQuery("UPDATE EnterpriseImportRow r SET r.sealedCells = NULL WHERE r.importId = :sheet")
                .setParameter("sheet", importId)
                .executeUpdate();
    }

    /** Which of the codes belong to a registered enterprise. */
    public Set<String> registered(Collection<String> codes) {
        List<String> all = List.copyOf(codes);
        Set<String> registered = new HashSet<>();
        for (int from = 0; from < all.size(); from += CODES_A_QUERY) {
            registered.addAll(entities.createQuery(
                            "SELECT e.creditCode FROM Enterprise e WHERE e.creditCode IN :codes", String.class)
                    .setParameter("codes", all.subList(from, Math.min(all.size(), from + CODES_A_QUERY)))
                    .getResultList());
        }
        return registered;
    }
}
