package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;

/** What a completed assessment says. */
@Stateless
public class AssessmentResults {

    @Inject
    AssessmentStore store;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    AssessmentAccess access;

    @Inject
    Assessments assessments;

    /** @throws DomainException ASSESSMENT_UNKNOWN, ASSESSMENT_NOT_COMPLETED */
    @Requires("assessment:read")
    public AssessmentResult of(long id) {
        Assessment assessment = access.readable(id);
        if (assessment.state() != AssessmentState.COMPLETED) {
            throw new DomainException(AssessmentError.ASSESSMENT_NOT_COMPLETED);
        }
        ScoreSheet sheet = shelf.sheet(assessment.questionnaireId());
        AssessmentView view = assessments.get(id);
        List<Difference> differences = view.base() == null
                ? List.of()
                : new Differences(sheet, view.base(), view.answers(), view.notes()).all();
        List<Assessment> history = store.completed(assessment.enterpriseId());
        return new AssessmentResult(
                view,
                ScoreExplanation.of(sheet, view.answers()),
                differences,
                history.stream().filter(access::mayRead).map(Assessment::row).toList(),
                effects(sheet, view.answers(), before(assessment, history)));
    }

    /** What the effects are held against: before the project for an on-site one after it, else the one before. */
    private static Optional<Assessment> before(Assessment assessment, List<Assessment> history) {
        return history.stream()
                .filter(other -> other.questionnaireId() == assessment.questionnaireId())
                .filter(other -> !other.id().equals(assessment.id()))
                .filter(other -> !other.assessedOn().isAfter(assessment.assessedOn()))
                .filter(other -> assessment.kind() != AssessmentKind.ON_SITE_AFTER
                        || other.kind() == AssessmentKind.ON_SITE_BEFORE)
                .filter(other -> other.id() < assessment.id())
                .findFirst();
    }

    private static List<EffectChange> effects(ScoreSheet sheet, Answers answers, Optional<Assessment> before) {
        Answers earlier = before.map(Assessment::answers).map(AnswersText::read).orElse(null);
        return sheet.questionnaire().questions().stream()
                .filter(question -> question.effect() != null)
                .map(question -> effect(sheet, question, earlier, answers))
                .toList();
    }

    private static EffectChange effect(ScoreSheet sheet, Question question, Answers earlier, Answers answers) {
        long now = points(sheet, question, answers);
        return new EffectChange(
                question.effect(),
                question.title(),
                earlier == null ? null : label(question, earlier),
                label(question, answers),
                earlier == null ? 0 : now - points(sheet, question, earlier));
    }

    private static long points(ScoreSheet sheet, Question question, Answers answers) {
        return answers.chosen(question.code()).stream()
                .mapToLong(key -> sheet.points(question.code(), key))
                .sum();
    }

    private static String label(Question question, Answers answers) {
        return answers.chosen(question.code()).stream()
                .findFirst()
                .flatMap(question::option)
                .map(AnswerOption::label)
                .orElse("");
    }
}
