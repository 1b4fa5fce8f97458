package org.shuzhuan.web.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.AssessmentView;
import org.shuzhuan.assessment.Question;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.Scenario;
import org.shuzhuan.shared.FieldFault;

/** An assessment beside the page one is on: how far it is filled in, where an item stands, what was answered before. */
public class FilledAssessment implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/assessment/fill.xhtml?id=";

    private final AssessmentView assessment;
    private final List<FillStep> steps;
    private final FillStep step;

    /** @param stepCode a step that is unknown or null means the first */
    FilledAssessment(AssessmentView assessment, String stepCode, String checkTitle) {
        this.assessment = assessment;
        this.steps = FillStep.of(assessment.questionnaire(), checkTitle);
        this.step = steps.stream()
                .filter(known -> known.code().equals(stepCode))
                .findFirst()
                .orElse(steps.get(0));
    }

    private FilledAssessment(FilledAssessment stood, AssessmentView assessment) {
        this.assessment = assessment;
        this.steps = stood.steps;
        this.step = stood.step;
    }

    FilledAssessment saved(AssessmentView now) {
        return new FilledAssessment(this, now);
    }

    public AssessmentView getAssessment() {
        return assessment;
    }

    /** The list it is found in again. */
    public AssessmentList getList() {
        return AssessmentList.of(assessment.row().kind());
    }

    public FillStep getStep() {
        return step;
    }

    public List<ProgressStep> getProgress() {
        return ProgressStep.of(
                steps,
                step,
                assessment.answers(),
                "fill.xhtml?id=" + assessment.row().id() + "&step=");
    }

    public int getAnswered() {
        Answers answers = assessment.answers();
        return (int) answers.choices().values().stream()
                        .filter(keys -> !keys.isEmpty())
                        .count()
                + answers.scenarios().size();
    }

    public int getAsked() {
        return questionnaire().questions().size() + questionnaire().scenarios().size();
    }

    /** Address of the page before; empty text on the first. */
    public String getPrevious() {
        int index = steps.indexOf(step);
        return index == 0 ? "" : address(steps.get(index - 1).code());
    }

    String next() {
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1)).code();
    }

    /** What the base answered, options joined; there must be a base. */
    String before(Question question) {
        return assessment.base().chosen(question.code()).stream()
                .map(key -> key + " " + question.option(key).orElseThrow().label())
                .collect(Collectors.joining("；"));
    }

    /** How many files support the answer. */
    public int files(String item) {
        return assessment.notes().stream()
                .filter(note -> note.item().equals(item))
                .mapToInt(note -> note.documents().size())
                .sum();
    }

    /** Title of the item a fault is about; empty text when it is about none. */
    String titleOf(FieldFault fault) {
        String code = item(fault);
        return questionnaire()
                .question(code)
                .map(Question::title)
                .or(() -> questionnaire().scenario(code).map(Scenario::title))
                .orElse("");
    }

    /** Address of the page a fault is on. */
    public String addressOf(FieldFault fault) {
        String code = item(fault);
        return address(steps.stream()
                .filter(known -> asks(known, code))
                .map(FillStep::code)
                .findFirst()
                .orElse(FillStep.CHECK));
    }

    private static boolean asks(FillStep step, String code) {
        return step.questions().stream()
                        .anyMatch(question -> question.code().equals(code)
                                || question.inputs().stream()
                                        .anyMatch(input -> input.name().equals(code)))
                || step.scenarios().stream()
                        .anyMatch(scenario -> scenario.code().equals(code));
    }

    private static String item(FieldFault fault) {
        return fault.path().substring(fault.path().indexOf('.') + 1);
    }

    private String address(String code) {
        return PAGE + assessment.row().id() + "&step=" + code;
    }

    private Questionnaire questionnaire() {
        return assessment.questionnaire();
    }
}
