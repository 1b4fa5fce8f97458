package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.ConsentRow;
import org.shuzhuan.casefile.ConsentState;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.entity.CorrectionConsent;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Requests for consent to a second correction. */
@ApplicationScoped
public class ConsentStore {

    private static final String ASKED_OF = " FROM CorrectionConsent r, CaseFile c WHERE c.id = r.caseFileId"
            + " AND r.askedGroup IN :groups AND r.state = :asked";

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(CorrectionConsent consent) {
        entities.persist(consent);
        entities.flush();
    }

    /** @throws DomainException CONSENT_NOT_FOUND */
    public CorrectionConsent get(long id) {
        return Optional.ofNullable(entities.find(CorrectionConsent.class, id))
                .orElseThrow(() -> new DomainException(CaseFileError.CONSENT_NOT_FOUND));
    }

    /** As it stands in the table now; what was read before the case was locked may be old. */
    public void refresh(CorrectionConsent consent) {
        entities.refresh(consent);
    }

    /** Newest first. */
    public List<CorrectionConsent> ofCase(long caseFileId) {
        return entities.createQuery(
                        "SELECT r FROM CorrectionConsent r WHERE r.caseFileId = :caseFile ORDER BY r.id DESC",
                        CorrectionConsent.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    /** Asked or granted, not yet used. */
    public List<CorrectionConsent> open(long caseFileId) {
        return entities.createQuery(
                        "SELECT r FROM CorrectionConsent r WHERE r.caseFileId = :caseFile AND r.state IN :open",
                        CorrectionConsent.class)
                .setParameter("caseFile", caseFileId)
                .setParameter("open", EnumSet.of(ConsentState.ASKED, ConsentState.GRANTED))
                .getResultList();
    }

    public Optional<CorrectionConsent> open(long caseFileId, CorrectionDesk desk) {
        return open(caseFileId).stream().filter(each -> each.getDesk() == desk).findFirst();
    }

    /** Oldest first. @param groups candidate groups; none means no rows */
    public Page<ConsentRow> askedOf(Collection<String> groups, PageRequest request) {
        if (groups.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        List<ConsentRow> rows = entities.createQuery(
                        "SELECT NEW org.shuzhuan.casefile.ConsentRow(r.id, c.id, c.caseNumber,"
                                + " c.applicant.enterpriseName, c.matter.callTitle, c.applicant.regionCode, r.desk,"
                                + " r.asker.unit, r.asker.name, r.askedAt)" + ASKED_OF + " ORDER BY r.askedAt, r.id",
                        ConsentRow.class)
                .setParameter("groups", groups)
                .setParameter("asked", ConsentState.ASKED)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(r)" + ASKED_OF, Long.class)
                .setParameter("groups", groups)
                .setParameter("asked", ConsentState.ASKED)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }
}
