package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionState;
import org.shuzhuan.casefile.NoticeState;
import org.shuzhuan.casefile.entity.CaseStep;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.casefile.entity.PublicNotice;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** What hangs on a case: its history, correction notices and public notices. */
@ApplicationScoped
public class CaseRecords {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(CaseStep step) {
        entities.persist(step);
    }

    public void add(Correction correction) {
        entities.persist(correction);
    }

    public void add(PublicNotice notice) {
        entities.persist(notice);
        entities.flush();
    }

    /** Oldest first. */
    public List<CaseStep> steps(Long caseFileId) {
        return entities.createQuery(
                        "SELECT s FROM CaseStep s WHERE s.caseFileId = :caseFile ORDER BY s.id", CaseStep.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    /** Whether a step of the case names the document. */
    public boolean historyNames(Long caseFileId, Long documentId) {
        return entities.createQuery(
                                "SELECT COUNT(s) FROM CaseStep s JOIN s.attachments a WHERE s.caseFileId = :caseFile AND a = :document",
                                Long.class)
                        .setParameter("caseFile", caseFileId)
                        .setParameter("document", documentId)
                        .getSingleResult()
                > 0;
    }

    /** Oldest first. */
    public List<Correction> corrections(Long caseFileId) {
        return entities.createQuery(
                        "SELECT c FROM Correction c WHERE c.caseFileId = :caseFile ORDER BY c.id", Correction.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    public Optional<Correction> openCorrection(Long caseFileId) {
        return entities.createQuery(
                        "SELECT c FROM Correction c WHERE c.caseFileId = :caseFile AND c.state = :state",
                        Correction.class)
                .setParameter("caseFile", caseFileId)
                .setParameter("state", CorrectionState.OPEN)
                .getResultStream()
                .findFirst();
    }

    public long correctionsBy(Long caseFileId, CorrectionDesk desk) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM Correction c WHERE c.caseFileId = :caseFile AND c.desk = :desk",
                        Long.class)
                .setParameter("caseFile", caseFileId)
                .setParameter("desk", desk)
                .getSingleResult();
    }

    public Optional<PublicNotice> runningNotice(Long caseFileId) {
        return entities.createQuery(
                        "SELECT n FROM PublicNotice n WHERE n.caseFileId = :caseFile AND n.state = :state",
                        PublicNotice.class)
                .setParameter("caseFile", caseFileId)
                .setParameter("state", NoticeState.RUNNING)
                .getResultStream()
                .findFirst();
    }

    public List<PublicNotice> notices(Long caseFileId) {
        return entities.createQuery(
                        "SELECT n FROM PublicNotice n WHERE n.caseFileId = :caseFile ORDER BY n.id", PublicNotice.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    /** @throws DomainException CASE_NOT_FOUND, also for a withdrawn one */
    public PublicNotice shownNotice(long noticeId) {
        PublicNotice notice = notice(noticeId);
        if (notice.getState() == NoticeState.WITHDRAWN) {
            throw new DomainException(CaseFileError.CASE_NOT_FOUND);
        }
        return notice;
    }

    /** @throws DomainException CASE_NOT_FOUND */
    public PublicNotice notice(Long id) {
        return Optional.ofNullable(entities.find(PublicNotice.class, id))
                .orElseThrow(() -> new DomainException(CaseFileError.CASE_NOT_FOUND));
    }

    /** Newest first. */
    public Page<PublicNotice> noticePage(PageRequest request) {
        List<PublicNotice> rows = entities.createQuery(
                        "SELECT n FROM PublicNotice n WHERE n.state <> :gone ORDER BY n.publishedAt DESC, n.id DESC",
                        PublicNotice.class)
                .setParameter("gone", NoticeState.WITHDRAWN)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(n) FROM PublicNotice n WHERE n.state <> :gone", Long.class)
                .setParameter("gone", NoticeState.WITHDRAWN)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }
}
