package org.shuzhuan.award.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.award.PayeeChangeState;
import org.shuzhuan.award.entity.PayeeChange;

/** Changes of payee accounts. */
@ApplicationScoped
public class PayeeChangeStore {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(PayeeChange change) {
        entities.persist(change);
        entities.flush();
    }

    public Optional<PayeeChange> open(long caseFileId) {
        return entities.createQuery("SELECT c FROM PayeeChange c WHERE c.openKey = :key", PayeeChange.class)
                .setParameter("key", "C" + caseFileId)
                .getResultStream()
                .findFirst();
    }

    /** The newest change of the case, open or decided. */
    public Optional<PayeeChange> newest(long caseFileId) {
        return entities.createQuery(
                        "SELECT c FROM PayeeChange c WHERE c.caseFileId = :caseFile ORDER BY c.id DESC",
                        PayeeChange.class)
                .setParameter("caseFile", caseFileId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of these regions that an office has to check or decide, oldest first, at most 200. @param regions never empty */
    public List<PayeeChange> waiting(Collection<String> regions) {
        return entities.createQuery(
                        "SELECT c FROM PayeeChange c WHERE c.state IN :states AND c.regionCode IN :regions ORDER BY c.id",
                        PayeeChange.class)
                .setParameter("regions", regions)
                .setParameter("states", List.of(PayeeChangeState.CONFIRMED, PayeeChangeState.CHECKED))
                .setMaxResults(MOST)
                .getResultList();
    }
}
