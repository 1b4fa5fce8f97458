package org.shuzhuan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuzhuan.assessment.entity.StoredQuestionnaire;
import org.shuzhuan.assessment.store.QuestionnaireStore;
import org.shuzhuan.shared.DomainException;

/** Questionnaires ready for use. A published text never changes, so each is read once per node. */
@ApplicationScoped
class QuestionnaireShelf {

    private static final Pattern VERSION = Pattern.compile("([a-z][a-z0-9-]{2,39})@(\\d{1,3})");

    @Inject
    QuestionnaireStore store;

    private final Map<Long, ScoreSheet> sheets = new ConcurrentHashMap<>();

    /** @throws DomainException QUESTIONNAIRE_UNKNOWN */
    StoredQuestionnaire stored(String version) {
        Matcher parts = VERSION.matcher(version == null ? "" : version);
        if (!parts.matches()) {
            throw new DomainException(AssessmentError.QUESTIONNAIRE_UNKNOWN, String.valueOf(version));
        }
        return store.find(parts.group(1), Integer.parseInt(parts.group(2)))
                .orElseThrow(() -> new DomainException(AssessmentError.QUESTIONNAIRE_UNKNOWN, version));
    }

    /** @throws DomainException QUESTIONNAIRE_NONE */
    StoredQuestionnaire current() {
        return store.current().orElseThrow(() -> new DomainException(AssessmentError.QUESTIONNAIRE_NONE));
    }

    QuestionnaireState state(long questionnaireId) {
        return store.find(questionnaireId)
                .map(StoredQuestionnaire::state)
                .orElseThrow(() -> new DomainException(AssessmentError.QUESTIONNAIRE_UNKNOWN, questionnaireId));
    }

    /** Sheet of a version that may be used for new assessments. */
    ScoreSheet published(StoredQuestionnaire questionnaire) {
        if (questionnaire.state() == QuestionnaireState.RETIRED) {
            throw new DomainException(
                    AssessmentError.QUESTIONNAIRE_RETIRED, questionnaire.row().version());
        }
        if (questionnaire.state() != QuestionnaireState.PUBLISHED) {
            throw new DomainException(
                    AssessmentError.QUESTIONNAIRE_STATE,
                    questionnaire.row().version(),
                    questionnaire.state().name());
        }
        return sheet(questionnaire);
    }

    /** Also of a retired version: old assessments are read by it. */
    ScoreSheet sheet(long questionnaireId) {
        ScoreSheet known = sheets.get(questionnaireId);
        return known != null
                ? known
                : sheet(store.find(questionnaireId)
                        .orElseThrow(
                                () -> new DomainException(AssessmentError.QUESTIONNAIRE_UNKNOWN, questionnaireId)));
    }

    private ScoreSheet sheet(StoredQuestionnaire questionnaire) {
        return sheets.computeIfAbsent(
                questionnaire.id(), id -> new ScoreSheet(QuestionnaireFile.read(questionnaire.content())));
    }
}
