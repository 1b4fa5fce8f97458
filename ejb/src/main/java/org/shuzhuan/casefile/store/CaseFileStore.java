package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.Optional;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CaseNumber;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/** Finds, adds and locks cases. */
@ApplicationScoped
public class CaseFileStore {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    /** Writes at once, so that a duplicate key shows before the engine starts a process. */
    public void add(CaseFile caseFile) {
        entities.persist(caseFile);
        String region = caseFile.getApplicant().getRegionCode();
        String matter = caseFile.getMatter().getMatterCode();
        caseFile.takeNumber(CaseNumber.forRow(
                region,
                matter,
                caseFile.getSubmittedAt().toLocalDate(),
                caseFile.getId().longValue()));
        entities.flush();
    }

    public Optional<CaseFile> find(Long id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id));
    }

    /** @throws DomainException CASE_NOT_FOUND */
    public CaseFile get(Long id) {
        return find(id).orElseThrow(() -> new DomainException(CaseFileError.CASE_NOT_FOUND));
    }

    /**
     * The first lock of every act on a case; waits for the bounded time of the database connection.
     *
     * @throws DomainException CASE_NOT_FOUND, or BUSY when somebody else holds the case too long
     */
    public CaseFile lock(Long id) {
        try {
            CaseFile caseFile = entities.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (caseFile == null) {
                throw new DomainException(CaseFileError.CASE_NOT_FOUND);
            }
            return caseFile;
        } catch (PessimisticLockException | LockTimeoutException busy) {
            throw new DomainException(SharedError.BUSY);
        }
    }

    public Optional<CaseFile> byNumber(String caseNumber) {
        return entities.createQuery("SELECT c FROM CaseFile c WHERE c.caseNumber = :number", CaseFile.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    public Optional<CaseFile> byIdempotencyKey(Long enterpriseId, String key) {
        return entities.createQuery(
                        "SELECT c FROM CaseFile c WHERE c.applicant.enterpriseId = :enterprise AND c.idempotencyKey = :key",
                        CaseFile.class)
                .setParameter("enterprise", enterpriseId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** What was changed must stand in the tables before the engine works on the same connection. */
    public void flush() {
        entities.flush();
    }
}
