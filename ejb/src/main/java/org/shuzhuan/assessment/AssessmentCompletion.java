package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.entity.AssessmentItem;
import org.shuzhuan.assessment.entity.Standing;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.assessment.store.StandingStore;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.workflow.DecisionOutcome;

/** Ends an assessment with its pledge: everything is answered, the level is judged by the decision table, nothing changes after. */
@Stateless
public class AssessmentCompletion {

    @Inject
    AssessmentStore store;

    @Inject
    StandingStore standings;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    LevelTables tables;

    @Inject
    AssessmentAccess access;

    @Inject
    Event<AssessmentCompleted> completed;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** What still keeps it from being completed, the pledge apart. */
    @Requires("assessment:fill")
    public List<FieldFault> faults(long id) {
        return faults(access.writable(id));
    }

    private List<FieldFault> faults(Assessment assessment) {
        ScoreSheet sheet = shelf.sheet(assessment.questionnaireId());
        Answers answers = AnswersText.read(assessment.answers());
        List<FieldFault> faults = new ArrayList<>(AnswerCheck.faults(sheet.questionnaire(), answers));
        faults.addAll(AnswerCheck.open(sheet.questionnaire(), answers));
        if (assessment.kind().isOnSite()) {
            Answers base = AnswersText.read(
                    store.find(assessment.baseId()).orElseThrow().answers());
            faults.addAll(new Differences(sheet, base, answers, notes(assessment.id())).faults());
            if (assessment.row().place() == null) {
                faults.add(FieldFault.of("place", AssessmentError.PLACE_MISSING));
            }
        }
        return faults;
    }

    private List<ItemNote> notes(long id) {
        return store.items(id).stream().map(AssessmentItem::note).toList();
    }

    /**
     * @param pledged the pledge that everything is true
     * @return the level reached
     * @throws ValidationException what is open, contradicts itself, or lacks its reason
     * @throws DomainException QUESTIONNAIRE_RETIRED
     */
    @Requires("assessment:fill")
    public int complete(long id, boolean pledged) {
        Assessment assessment = access.writable(id);
        List<FieldFault> faults = faults(assessment);
        if (!pledged) {
            faults.add(FieldFault.of("pledged", AssessmentError.PLEDGE_MISSING));
        }
        ValidationException.throwIfAny(faults);
        if (shelf.state(assessment.questionnaireId()) == QuestionnaireState.RETIRED) {
            throw new DomainException(
                    AssessmentError.QUESTIONNAIRE_RETIRED,
                    shelf.sheet(assessment.questionnaireId()).questionnaire().version());
        }
        Score score = judge(assessment);
        assessment.complete(caller.displayName(), caller.workspaceName(), clock.now());
        stand(assessment, score);
        audit.record(
                "assessment:complete",
                "Assessment",
                Long.toString(id),
                null,
                assessment.kind() + " " + Points.exact(score.total()) + " "
                        + assessment.row().level());
        int level = assessment.row().level();
        completed.fire(new AssessmentCompleted(id, assessment.enterpriseId(), assessment.kind(), level));
        return level;
    }

    private Score judge(Assessment assessment) {
        ScoreSheet sheet = shelf.sheet(assessment.questionnaireId());
        Score score = sheet.score(AnswersText.read(assessment.answers()));
        Questionnaire.LevelTable table = sheet.questionnaire().levelTable();
        DecisionOutcome outcome = tables.judge(table, score.total(), score.reaches());
        assessment.judge(
                score.total(),
                LevelTables.level(outcome),
                String.join(" ", outcome.matchedRules()),
                table.versionTag());
        return score;
    }

    private void stand(Assessment assessment, Score score) {
        Standing standing = standings.lock(assessment.enterpriseId()).orElse(null);
        if (standing != null && standing.isLaterThan(assessment.assessedOn())) {
            return;
        }
        ScoreSheet sheet = shelf.sheet(assessment.questionnaireId());
        EnterpriseView enterprise = access.enterprise(assessment.enterpriseId());
        String industry = enterprise.industryCode();
        PeerGroup group = new PeerGroup(
                sheet.questionnaire().code(),
                industry.substring(0, Math.min(3, industry.length())),
                enterprise.regionCode(),
                enterprise.size().sizeClass());
        boolean first = standing == null;
        Standing written = first ? new Standing(assessment.enterpriseId()) : standing;
        written.take(
                assessment, enterprise.name(), group, Shares.of(sheet, score).text());
        if (first) {
            standings.add(written);
        }
    }
}
