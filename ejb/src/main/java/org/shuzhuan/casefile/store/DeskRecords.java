package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.casefile.OpinionState;
import org.shuzhuan.casefile.SupervisionState;
import org.shuzhuan.casefile.entity.AddedOpinion;
import org.shuzhuan.casefile.entity.CaseUrge;
import org.shuzhuan.casefile.entity.SupervisionOrder;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.SharedError;

/** What desks do beside deciding: added opinions, urging, supervision orders. */
@ApplicationScoped
public class DeskRecords {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(AddedOpinion opinion) {
        entities.persist(opinion);
        entities.flush();
    }

    public void add(CaseUrge urge) {
        entities.persist(urge);
    }

    public void add(SupervisionOrder order) {
        entities.persist(order);
        entities.flush();
    }

    /** As it stands after the case's lock was awaited. */
    public <T> T refreshed(T record) {
        entities.refresh(record);
        return record;
    }

    public AddedOpinion opinion(long id) {
        return Optional.ofNullable(entities.find(AddedOpinion.class, id))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    public List<AddedOpinion> opinions(long caseFileId) {
        return entities.createQuery(
                        "SELECT o FROM AddedOpinion o WHERE o.caseFileId = :caseFile ORDER BY o.id", AddedOpinion.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    /** Whether an opinion on the case was asked of one of the desks, or of the person; also one that was answered. */
    public boolean opinionAsked(long caseFileId, Collection<String> groups, String login) {
        return entities.createQuery(
                                "SELECT COUNT(o) FROM AddedOpinion o WHERE o.caseFileId = :caseFile"
                                        + " AND (o.targetLogin = :login OR o.targetGroup IN :groups)",
                                Long.class)
                        .setParameter("caseFile", caseFileId)
                        .setParameter("login", login)
                        .setParameter("groups", groups)
                        .getSingleResult()
                > 0;
    }

    /** Asked of one of the desks as a whole, or of the person. */
    public List<AddedOpinion> openOpinions(Collection<String> groups, String login) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT o FROM AddedOpinion o WHERE o.state = :state AND (o.targetLogin = :login"
                                + " OR (o.targetLogin IS NULL AND o.targetGroup IN :groups)) ORDER BY o.id",
                        AddedOpinion.class)
                .setParameter("state", OpinionState.OPEN)
                .setParameter("login", login)
                .setParameter("groups", groups)
                .setMaxResults(PageRequest.LARGEST)
                .getResultList();
    }

    public long countOpenOpinions(Collection<String> groups, String login) {
        if (groups.isEmpty()) {
            return 0;
        }
        return entities.createQuery(
                        "SELECT COUNT(o) FROM AddedOpinion o WHERE o.state = :state AND (o.targetLogin = :login"
                                + " OR (o.targetLogin IS NULL AND o.targetGroup IN :groups))",
                        Long.class)
                .setParameter("state", OpinionState.OPEN)
                .setParameter("login", login)
                .setParameter("groups", groups)
                .getSingleResult();
    }

    public List<AddedOpinion> openOpinionsOf(String login) {
        return entities.createQuery(
                        "SELECT o FROM AddedOpinion o WHERE o.targetLogin = :login AND o.state = :state",
                        AddedOpinion.class)
                .setParameter("login", login)
                .setParameter("state", OpinionState.OPEN)
                .getResultList();
    }

    /** The case ends: nobody is asked or pressed any more. @param remark for the supervision orders still open */
    public void settle(long caseFileId, LocalDateTime at, String remark) {
        opinions(caseFileId).stream().filter(AddedOpinion::isOpen).forEach(AddedOpinion::drop);
        supervisionsOf(caseFileId).stream().filter(SupervisionOrder::isOpen).forEach(order -> order.closed(at, remark));
    }

    public Optional<LocalDate> lastUrge(long caseFileId) {
        return Optional.ofNullable(entities.createQuery(
                        "SELECT MAX(u.urgedOn) FROM CaseUrge u WHERE u.caseFileId = :caseFile", LocalDate.class)
                .setParameter("caseFile", caseFileId)
                .getSingleResult());
    }

    public SupervisionOrder supervision(long id) {
        return Optional.ofNullable(entities.find(SupervisionOrder.class, id))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    public boolean supervised(String taskId) {
        return entities.createQuery("SELECT COUNT(s) FROM SupervisionOrder s WHERE s.taskId = :task", Long.class)
                        .setParameter("task", taskId)
                        .getSingleResult()
                > 0;
    }

    public List<SupervisionOrder> supervisionsOf(long caseFileId) {
        return entities.createQuery(
                        "SELECT s FROM SupervisionOrder s WHERE s.caseFileId = :caseFile ORDER BY s.id",
                        SupervisionOrder.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    public long openSupervisions(String unitCode) {
        return entities.createQuery(
                        "SELECT COUNT(s) FROM SupervisionOrder s WHERE s.unitCode = :unit AND s.state = :state",
                        Long.class)
                .setParameter("unit", unitCode)
                .setParameter("state", SupervisionState.OPEN)
                .getSingleResult();
    }

    /** @param state null for all */
    public Page<SupervisionOrder> supervisions(List<String> units, SupervisionState state, PageRequest request) {
        List<SupervisionState> states = state == null ? List.of(SupervisionState.values()) : List.of(state);
        List<SupervisionOrder> rows = entities.createQuery(
                        "SELECT s FROM SupervisionOrder s WHERE s.unitCode IN :units AND s.state IN :states"
                                + " ORDER BY s.state DESC, s.answerDue, s.id",
                        SupervisionOrder.class)
                .setParameter("units", units)
                .setParameter("states", states)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = entities.createQuery(
                        "SELECT COUNT(s) FROM SupervisionOrder s WHERE s.unitCode IN :units AND s.state IN :states",
                        Long.class)
                .setParameter("units", units)
                .setParameter("states", states)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }
}
