package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzhuan.casefile.NoticeState;
import org.shuzhuan.casefile.RatingFollowUp;
import org.shuzhuan.casefile.SupervisionState;
import org.shuzhuan.casefile.entity.CaseRating;
import org.shuzhuan.casefile.entity.PublicNotice;
import org.shuzhuan.casefile.entity.SupervisionOrder;

/** Open periods of working days whose end is unknown, or that touch the days from {@code first} until before {@code after}. */
@ApplicationScoped
public class CountedPeriods {

    private static final String NOTICES = " FROM PublicNotice p WHERE p.state = :open AND p.publishedAt < :after"
            + " AND (p.lastDay IS NULL OR p.lastDay >= :first)";
    private static final String SUPERVISIONS = " FROM SupervisionOrder p WHERE p.state = :open AND p.openedAt < :after"
            + " AND (p.answerDue IS NULL OR p.answerDue >= :first)";
    private static final String FOLLOW_UPS = " FROM CaseRating p WHERE p.followUp = :open AND p.ratedAt < :after"
            + " AND (p.followDueOn IS NULL OR p.followDueOn >= :first)";

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    /** Ids of the cases concerned. */
    public Set<Long> casesTouching(LocalDate first, LocalDate after) {
        return Stream.of(
                        ids(NOTICES, NoticeState.RUNNING, first, after),
                        ids(SUPERVISIONS, SupervisionState.OPEN, first, after),
                        ids(FOLLOW_UPS, RatingFollowUp.OPEN, first, after))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** To be asked, as the two that follow, once the cases are locked. */
    public List<PublicNotice> noticesTouching(LocalDate first, LocalDate after) {
        return rows(NOTICES, PublicNotice.class, NoticeState.RUNNING, first, after);
    }

    public List<SupervisionOrder> supervisionsTouching(LocalDate first, LocalDate after) {
        return rows(SUPERVISIONS, SupervisionOrder.class, SupervisionState.OPEN, first, after);
    }

    public List<CaseRating> followUpsTouching(LocalDate first, LocalDate after) {
        return rows(FOLLOW_UPS, CaseRating.class, RatingFollowUp.OPEN, first, after);
    }

    private List<Long> ids(String periods, Enum<?> open, LocalDate first, LocalDate after) {
        return with(entities.createQuery("SELECT p.caseFileId" + periods, Long.class), open, first, after)
                .getResultList();
    }

    private <T> List<T> rows(String periods, Class<T> type, Enum<?> open, LocalDate first, LocalDate after) {
        return with(entities.createQuery("SELECT p" + periods + " ORDER BY p.id", type), open, first, after)
                .getResultList();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Enum<?> open, LocalDate first, LocalDate after) {
        return query.setParameter("open", open)
                .setParameter("first", first)
                .setParameter("after", after.atStartOfDay());
    }
}
