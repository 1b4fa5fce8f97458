package org.shuzhuan.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.Points;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.Questionnaires;
import org.shuzhuan.assessment.ScoreResult;
import org.shuzhuan.assessment.Scoring;
import org.shuzhuan.assessment.Trials;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** The assessment to try without login: what is open counts nothing, nothing is kept unless asked for. */
@Named
@ViewScoped
public class AssessmentTrialPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Scoring scoring;

    @Inject
    private Trials trials;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private Questionnaire questionnaire;
    private List<FillStep> steps;
    private final TypedAnswers typed = new TypedAnswers();
    private ScoreResult result;
    private String code;

    public void load() {
        questionnaire = questionnaires.current();
        steps = FillStep.of(questionnaire, text.get("page.fill.check")).stream()
                .filter(step -> !step.isCheck())
                .toList();
    }

    public void score() {
        code = null;
        result = null;
        attempt(answers -> result = scoring.score(questionnaire.version(), answers));
    }

    /** Keeps the answers for a month under a code. */
    public void keep() {
        attempt(answers -> code = trials.keep(answers));
    }

    private void attempt(Consumer<Answers> act) {
        List<FieldFault> found = new ArrayList<>();
        Answers answers = typed.read(found).derived(questionnaire);
        try {
            ValidationException.throwIfAny(found);
            act.accept(answers);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public List<FillStep> getSteps() {
        return steps;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public TypedAnswers getTyped() {
        return typed;
    }

    public ScoreResult getResult() {
        return result;
    }

    /** The score, with two decimals. */
    public BigDecimal getShown() {
        return Points.shown(result.score().total());
    }

    public String getCode() {
        return code;
    }
}
