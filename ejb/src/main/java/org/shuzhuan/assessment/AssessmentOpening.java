package org.shuzhuan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.entity.StoredQuestionnaire;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/** Opens an assessment once: whoever opens it again goes on with it. Call inside an act that has declared its permission. */
@ApplicationScoped
class AssessmentOpening {

    @Inject
    AssessmentStore store;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    AssessmentAccess access;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** The one the caller would go on with, begun with a version that is still in use. */
    Optional<Long> under(long enterpriseId, AssessmentKind kind) {
        return store.open(enterpriseId, kind, firm(kind))
                .filter(open -> !retired(open))
                .map(Assessment::id);
    }

    /**
     * The open assessment of that kind, or a new one. Whoever assesses another starts from its last self-assessment; one
     * begun with a version that was retired since is put aside.
     *
     * @throws DomainException KIND_NOT_YOURS, BASE_MISSING, QUESTIONNAIRE_NONE
     */
    long open(long enterpriseId, AssessmentKind kind) {
        if (!access.mayAssess(enterpriseId, kind)) {
            throw new DomainException(AssessmentError.KIND_NOT_YOURS);
        }
        Optional<Long> under = under(enterpriseId, kind);
        if (under.isPresent()) {
            return under.get();
        }
        store.open(enterpriseId, kind, firm(kind)).ifPresent(Assessment::discard);
        return begin(enterpriseId, kind);
    }

    private long begin(long enterpriseId, AssessmentKind kind) {
        StoredQuestionnaire current = shelf.current();
        Optional<Assessment> last = store.latest(enterpriseId, AssessmentKind.SELF, clock.today())
                .filter(self -> self.questionnaireId() == current.id());
        if (last.isEmpty() && kind.isOnSite()) {
            throw new DomainException(AssessmentError.BASE_MISSING);
        }
        Long base =
                kind == AssessmentKind.SELF ? null : last.map(Assessment::id).orElse(null);
        Assessment assessment = new Assessment(enterpriseId, current.id(), kind, base);
        if (kind.isCommissioned()) {
            assessment.commissionedFrom(firm(kind));
        }
        assessment.begin(
                last.map(Assessment::answers).orElse(AnswersText.write(Answers.NONE)),
                caller.displayName(),
                clock.now());
        assessment.visit(null, clock.today());
        store.add(assessment);
        return assessment.id();
    }

    private Long firm(AssessmentKind kind) {
        return kind.isCommissioned() ? caller.organisationId().orElseThrow() : null;
    }

    private boolean retired(Assessment assessment) {
        return shelf.state(assessment.questionnaireId()) == QuestionnaireState.RETIRED;
    }
}
