package org.shuzhuan.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.programme.CallChangeState;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.entity.Call;
import org.shuzhuan.programme.entity.CallChange;
import org.shuzhuan.programme.entity.NumberedDefinition;
import org.shuzhuan.programme.entity.PolicyDocument;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Finds and keeps calls, their definitions and policy documents. */
@ApplicationScoped
public class CallStore {

    private static final String STANDING = " (c.cancelledFrom IS NULL OR c.cancelledFrom > :now)";
    private static final String GOING = " (c.suspendedFrom IS NULL OR c.suspendedFrom > :now"
            + " OR (c.resumesAt IS NOT NULL AND c.resumesAt <= :now))";
    private static final String UNDISTURBED = STANDING + " AND" + GOING;

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<Call> find(long id) {
        return Optional.ofNullable(entities.find(Call.class, id));
    }

    public Optional<Call> findByCode(String code) {
        return entities.createQuery("SELECT c FROM ProgrammeCall c WHERE c.code = :code", Call.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * Coming by opening, open by closing, closed the newest first; all by closing.
     *
     * @param status null for all
     * @param title part of the title, in any case; empty for all
     */
    public Page<Call> list(CallStatus status, String title, LocalDateTime now, PageRequest request) {
        String matching = " FROM ProgrammeCall c WHERE LOWER(c.title) LIKE :title ESCAPE '!' AND " + during(status);
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(c)" + matching, Long.class);
        TypedQuery<Call> rows = entities.createQuery("SELECT c" + matching + " ORDER BY " + order(status), Call.class);
        String escaped = title.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        for (TypedQuery<?> query : List.of(count, rows)) {
            query.setParameter("title", "%" + escaped.toLowerCase(Locale.ROOT) + "%");
            if (status != null) {
                query.setParameter("now", now);
            }
        }
        List<Call> found = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(found, count.getSingleResult(), request);
    }

    private static String during(CallStatus status) {
        if (status == null) {
            return "1 = 1";
        }
        return switch (status) {
            case COMING -> "c.opensAt > :now AND" + UNDISTURBED;
            case OPEN -> "c.opensAt <= :now AND c.closesAt > :now AND" + UNDISTURBED;
            case CLOSED -> "c.closesAt <= :now AND" + STANDING;
            case SUSPENDED -> "c.closesAt > :now AND" + STANDING + " AND NOT" + GOING;
            case CANCELLED -> "c.cancelledFrom <= :now";
        };
    }

    private static String order(CallStatus status) {
        if (status == CallStatus.COMING) {
            return "c.opensAt, c.id";
        }
        return status == CallStatus.OPEN ? "c.closesAt, c.id" : "c.closesAt DESC, c.id";
    }

    /** Waits for the bounded time of the database connection. */
    public Optional<Call> lock(long id) {
        return Optional.ofNullable(entities.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As it stands now; a change of the call waits until this transaction has ended, other readers do not where the database can share. */
    public Optional<Call> lockShared(long id) {
        return Optional.ofNullable(
                entities.find(Call.class, id, LockModeType.PESSIMISTIC_READ, Map.of("eclipselink.refresh", "true")));
    }

    public Optional<CallChange> lockChange(long id) {
        return Optional.ofNullable(entities.find(CallChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(CallChange change) {
        entities.persist(change);
        entities.flush();
    }

    /** Newest first. */
    public List<CallChange> changes(long callId) {
        return entities.createQuery(
                        "SELECT c FROM CallChange c WHERE c.callId = :call ORDER BY c.orderedAt DESC", CallChange.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public long proposals(long callId) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM CallChange c WHERE c.callId = :call AND c.state = :state", Long.class)
                .setParameter("call", callId)
                .setParameter("state", CallChangeState.PROPOSED)
                .getSingleResult();
    }

    public void add(Call call) {
        entities.persist(call);
    }

    public Optional<NumberedDefinition> findDefinition(long callId, int number) {
        return entities.createQuery(
                        "SELECT d FROM NumberedDefinition d WHERE d.callId = :call AND d.definitionNumber = :number",
                        NumberedDefinition.class)
                .setParameter("call", callId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public void add(NumberedDefinition definition) {
        entities.persist(definition);
        entities.flush();
    }

    public Optional<PolicyDocument> findDocument(String id) {
        return Optional.ofNullable(entities.find(PolicyDocument.class, id));
    }

    public List<PolicyDocument> documents() {
        return entities.createQuery("SELECT d FROM PolicyDocument d ORDER BY d.title, d.id", PolicyDocument.class)
                .getResultList();
    }

    public void put(PolicyDocument document) {
        entities.merge(document);
        entities.flush();
    }
}
