package org.shuzhuan.fund.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.fund.PaymentState;
import org.shuzhuan.fund.entity.Payment;
import org.shuzhuan.shared.Money;

/** Payments by id, case and list. */
@ApplicationScoped
public class PaymentStore {

    @PersistenceContext
    private EntityManager em;

    public Payment add(Payment payment) {
        em.persist(payment);
        em.flush();
        return payment;
    }

    public void flush() {
        em.flush();
    }

    /** Locked until the end of the transaction, as the database has it now. */
    public Optional<Payment> locked(long id) {
        Payment payment = em.find(Payment.class, id);
        if (payment != null) {
            em.refresh(payment, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(payment);
    }

    /** The payment of a case that nobody has decided yet. */
    public Optional<Payment> open(long caseFileId) {
        return em.createQuery(
                        "select p from Payment p where p.caseFileId = :caseFile and p.state = :state", Payment.class)
                .setParameter("caseFile", caseFileId)
                .setParameter("state", PaymentState.PREPARED)
                .getResultStream()
                .findFirst();
    }

    /** Decided, and not yet in the ledger. */
    public Optional<Payment> unbooked(long caseFileId, PaymentState state) {
        return em.createQuery(
                        "select p from Payment p where p.caseFileId = :caseFile and p.state = :state"
                                + " and p.bookedAt is null order by p.id",
                        Payment.class)
                .setParameter("caseFile", caseFileId)
                .setParameter("state", state)
                .getResultStream()
                .findFirst();
    }

    public boolean bankReferenceUsed(String reference) {
        return em.createQuery("select count(p) from Payment p where p.bankReference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }

    /** Yuan of all confirmed payments. */
    public Money paid(long caseFileId) {
        return ofCase(caseFileId).stream()
                .filter(payment -> payment.getState() == PaymentState.CONFIRMED)
                .map(Payment::getAmount)
                .reduce(Money.ZERO, Money::plus);
    }

    public List<Payment> ofCase(long caseFileId) {
        return em.createQuery("select p from Payment p where p.caseFileId = :caseFile order by p.id", Payment.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    public List<Payment> onList(String listNumber) {
        return em.createQuery("select p from Payment p where p.listNumber = :list order by p.id", Payment.class)
                .setParameter("list", listNumber)
                .getResultList();
    }
}
