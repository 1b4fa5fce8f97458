package org.shuzhuan.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.AssessmentState;
import org.shuzhuan.assessment.InvitationFilter;
import org.shuzhuan.assessment.InvitationLine;
import org.shuzhuan.assessment.InvitationOutcome;
import org.shuzhuan.assessment.entity.Invitation;
import org.shuzhuan.assessment.entity.InvitationRound;
import org.shuzhuan.assessment.entity.InvitationRule;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Finds whom to invite and keeps whom was invited. No query per row: last invitations and open assessments come in chunks. */
@ApplicationScoped
public class InvitationStore {

    private static final String RULE = "ASSESSMENT";
    private static final String ROW = "SELECT e.id, e.name, e.regionCode";
    private static final String ORDER = " ORDER BY e.regionCode, e.name, e.id";
    private static final String LATELY = "EXISTS (SELECT i.enterpriseId FROM AssessmentInvitation i"
            + " WHERE i.enterpriseId = e.id AND i.outcome = :invited AND i.at > :since)";
    private static final String ASSESSING = "EXISTS (SELECT a.id FROM Assessment a WHERE a.enterpriseId = e.id"
            + " AND a.state = :open AND a.kind = :self)";
    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public InvitationRule rule() {
        return Optional.ofNullable(entities.find(InvitationRule.class, RULE)).orElseThrow();
    }

    /** One round at a time. */
    public InvitationRule lockRule() {
        return Optional.ofNullable(entities.find(InvitationRule.class, RULE, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow();
    }

    /** @param since invitations after it are too young */
    public Page<InvitationLine> matching(
            Set<String> regions, InvitationFilter filter, LocalDateTime since, PageRequest request) {
        if (regions.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        InvitationQuery matching = new InvitationQuery(regions, filter);
        long total = matching.query(entities, "SELECT COUNT(e)", "", Long.class).getSingleResult();
        List<Object[]> rows = matching.query(entities, ROW, ORDER, Object[].class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(lines(rows, since), total, request);
    }

    /** How many of them would not be told. */
    public long leftOut(Set<String> regions, InvitationFilter filter, LocalDateTime since) {
        return regions.isEmpty()
                ? 0
                : new InvitationQuery(regions, filter)
                        .query(entities, "SELECT COUNT(e)", " AND (" + LATELY + " OR " + ASSESSING + ")", Long.class)
                        .setParameter("invited", InvitationOutcome.INVITED)
                        .setParameter("since", since)
                        .setParameter("open", AssessmentState.OPEN)
                        .setParameter("self", AssessmentKind.SELF)
                        .getSingleResult();
    }

    /** @param most rows read at most */
    public List<InvitationLine> all(Set<String> regions, InvitationFilter filter, LocalDateTime since, int most) {
        if (regions.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = new InvitationQuery(regions, filter)
                .query(entities, ROW, ORDER, Object[].class)
                .setMaxResults(most)
                .getResultList();
        return lines(rows, since);
    }

    private List<InvitationLine> lines(List<Object[]> rows, LocalDateTime since) {
        List<InvitationLine> lines = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<Object[]> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            List<Long> ids = chunk.stream().map(row -> (Long) row[0]).toList();
            Map<Long, LocalDateTime> last = last(ids);
            Set<Long> assessing = assessing(ids);
            for (Object[] row : chunk) {
                Long id = (Long) row[0];
                LocalDateTime before = last.get(id);
                InvitationOutcome outcome = assessing.contains(id)
                        ? InvitationOutcome.ASSESSING
                        : before != null && before.isAfter(since)
                                ? InvitationOutcome.INVITED_LATELY
                                : InvitationOutcome.INVITED;
                lines.add(new InvitationLine(id, (String) row[1], (String) row[2], outcome, before));
            }
        }
        return lines;
    }

    private Map<Long, LocalDateTime> last(List<Long> ids) {
        Map<Long, LocalDateTime> last = new HashMap<>();
        entities.createQuery(
                        "SELECT i.enterpriseId, MAX(i.at) FROM AssessmentInvitation i WHERE i.enterpriseId IN :ids"
                                + " AND i.outcome = :invited GROUP BY i.enterpriseId",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("invited", InvitationOutcome.INVITED)
                .getResultList()
                .forEach(row -> last.put((Long) row[0], (LocalDateTime) row[1]));
        return last;
    }

    private Set<Long> assessing(List<Long> ids) {
        return new HashSet<>(entities.createQuery(
                        "SELECT a.enterpriseId FROM Assessment a WHERE a.enterpriseId IN :ids AND a.state = :open"
                                + " AND a.kind = :self",
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("open", AssessmentState.OPEN)
                .setParameter("self", AssessmentKind.SELF)
                .getResultList());
    }

    public void add(InvitationRound round) {
        entities.persist(round);
        entities.flush();
    }

    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    public Optional<InvitationRound> find(long id) {
        return Optional.ofNullable(entities.find(InvitationRound.class, id));
    }

    public List<InvitationRound> newest(long organisationId, int most) {
        return entities.createQuery(
                        "SELECT r FROM InvitationRound r WHERE r.organisationId = :organisation ORDER BY r.id DESC",
                        InvitationRound.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** By region and name. */
    public Page<InvitationLine> lines(long roundId, PageRequest request) {
        long total = entities.createQuery(
                        "SELECT COUNT(i) FROM AssessmentInvitation i WHERE i.roundId = :round", Long.class)
                .setParameter("round", roundId)
                .getSingleResult();
        List<InvitationLine> rows = entities.createQuery(
                        "SELECT i FROM AssessmentInvitation i WHERE i.roundId = :round"
                                + " ORDER BY i.regionCode, i.enterpriseName, i.enterpriseId",
                        Invitation.class)
                .setParameter("round", roundId)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(Invitation::line)
                .toList();
        return new Page<>(rows, total, request);
    }
}
