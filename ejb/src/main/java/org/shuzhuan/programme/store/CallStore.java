package org.shuzhuan.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.entity.Call;
import org.shuzhuan.programme.entity.NumberedDefinition;
import org.shuzhuan.programme.entity.PolicyDocument;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Finds and keeps calls, their definitions and policy documents. */
@ApplicationScoped
public class CallStore {

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

    /** Coming by opening, open by closing, closed the newest first. */
    public Page<Call> list(CallStatus status, LocalDateTime now, PageRequest request) {
        String where =
                switch (status) {
                    case COMING -> "c.opensAt > :now";
                    case OPEN -> "c.opensAt <= :now AND c.closesAt > :now";
                    case CLOSED -> "c.closesAt <= :now";
                };
        String order =
                switch (status) {
                    case COMING -> "c.opensAt, c.id";
                    case OPEN -> "c.closesAt, c.id";
                    case CLOSED -> "c.closesAt DESC, c.id";
                };
        TypedQuery<Call> rows =
                entities.createQuery("SELECT c FROM ProgrammeCall c WHERE " + where + " ORDER BY " + order, Call.class);
        long total = entities.createQuery("SELECT COUNT(c) FROM ProgrammeCall c WHERE " + where, Long.class)
                .setParameter("now", now)
                .getSingleResult();
        List<Call> found = rows.setParameter("now", now)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(found, total, request);
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
