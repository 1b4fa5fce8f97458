package org.shuzhuan.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.assessment.AnswerCheck;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.AssessmentCompletion;
import org.shuzhuan.assessment.AssessmentState;
import org.shuzhuan.assessment.AssessmentView;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.ItemNote;
import org.shuzhuan.assessment.Question;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** Fills in an assessment, one dimension or group of scenarios a page; kept while one types. */
@Named
@ViewScoped
public class AssessmentFillPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentCompletion completion;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private Long id;
    private String stepCode;
    private AssessmentView assessment;
    private List<FillStep> steps;
    private FillStep step;
    private final TypedAnswers typed = new TypedAnswers();
    private final Map<String, String> reasons = new HashMap<>();
    private LocalDateTime savedAt;
    private boolean pledged;
    private String place;
    private LocalDate assessedOn;

    public String load() {
        assessment = assessments.get(id == null ? 0 : id);
        if (assessment.row().state() == AssessmentState.COMPLETED) {
            return "/assessment/result.xhtml?faces-redirect=true&id=" + id;
        }
        steps = FillStep.of(assessment.questionnaire(), text.get("page.fill.check"));
        step = steps.stream()
                .filter(known -> known.code().equals(stepCode))
                .findFirst()
                .orElse(steps.get(0));
        typed.take(assessment.questionnaire(), assessment.answers());
        assessment.notes().forEach(note -> reasons.put(note.item(), note.reason()));
        savedAt = assessment.row().savedAt();
        place = assessment.row().place();
        assessedOn = assessment.row().assessedOn();
        return null;
    }

    /** Keeps what is right, names what is wrong. */
    public void save() {
        show(store());
    }

    public String goOn() {
        List<FieldFault> found = store();
        show(found);
        return found.isEmpty() ? address(steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1))) : null;
    }

    /** Back to the list; what was answered is kept. */
    public String leave() {
        store();
        return "/assessment/home.xhtml?faces-redirect=true";
    }

    public String complete() {
        try {
            if (assessment.row().kind().isOnSite()) {
                assessments.visit(id, place, assessedOn);
            }
            completion.complete(id, pledged);
            return "/assessment/result.xhtml?faces-redirect=true&id=" + id;
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    private List<FieldFault> store() {
        if (step.isCheck()) {
            return List.of();
        }
        List<FieldFault> found = new ArrayList<>();
        Answers answers = typed.read(found).derived(assessment.questionnaire());
        found.addAll(AnswerCheck.faults(assessment.questionnaire(), answers));
        try {
            assessment = assessments.save(id, TypedAnswers.without(answers, found));
            keepReasons();
            savedAt = assessment.row().savedAt();
        } catch (ValidationException refusal) {
            found.addAll(refusal.getFaults());
        }
        return found;
    }

    private void keepReasons() {
        Map<String, ItemNote> known = notes();
        reasons.forEach((item, typedReason) -> {
            String reason = typedReason == null || typedReason.isBlank() ? null : typedReason.strip();
            ItemNote note = known.get(item);
            String before = note == null ? null : note.reason();
            if (reason == null ? before != null : !reason.equals(before)) {
                assessments.note(id, new ItemNote(item, reason, note == null ? List.of() : note.documents()));
            }
        });
    }

    private void show(List<FieldFault> found) {
        if (!found.isEmpty()) {
            faults.add(new ValidationException(found));
        }
    }

    private Map<String, ItemNote> notes() {
        return assessments.get(id).notes().stream().collect(Collectors.toMap(ItemNote::item, note -> note));
    }

    /** What the figures say against the answer; empty text when they agree. */
    public String hint(Question question) {
        return AnswerCheck.hints(assessment.questionnaire(), assessment.answers()).stream()
                .filter(hint -> hint.path().equals("choices." + question.code()))
                .map(hint -> text.error(hint.code(), hint.arguments()))
                .collect(Collectors.joining());
    }

    /** What is still open or wrong, each with the page it is on. */
    public List<FieldFault> getOpen() {
        return step.isCheck() && assessment.mayWrite() ? completion.faults(id) : List.of();
    }

    public String words(FieldFault fault) {
        String code = fault.path().substring(fault.path().indexOf('.') + 1);
        String title = assessment
                .questionnaire()
                .question(code)
                .map(Question::title)
                .or(() -> assessment.questionnaire().scenario(code).map(scenario -> scenario.title()))
                .orElse("");
        return title + (title.isEmpty() ? "" : "：") + text.error(fault.code(), fault.arguments());
    }

    public String addressOf(FieldFault fault) {
        String code = fault.path().substring(fault.path().indexOf('.') + 1);
        return "/assessment/fill.xhtml?id=" + id + "&step="
                + steps.stream()
                        .filter(known -> known.questions().stream()
                                        .anyMatch(question -> question.code().equals(code)
                                                || question.inputs().stream().anyMatch(input -> input.name()
                                                        .equals(code)))
                                || known.scenarios().stream()
                                        .anyMatch(scenario -> scenario.code().equals(code)))
                        .map(FillStep::code)
                        .findFirst()
                        .orElse(FillStep.CHECK);
    }

    private String address(FillStep wanted) {
        return "/assessment/fill.xhtml?faces-redirect=true&id=" + id + "&step=" + wanted.code();
    }

    public List<ProgressStep> getProgress() {
        return ProgressStep.of(steps, step, assessment.answers(), "fill.xhtml?id=" + id + "&step=");
    }

    public int getAnswered() {
        Answers answers = assessment.answers();
        return (int) answers.choices().values().stream()
                        .filter(keys -> !keys.isEmpty())
                        .count()
                + answers.scenarios().size();
    }

    public int getAsked() {
        return assessment.questionnaire().questions().size()
                + assessment.questionnaire().scenarios().size();
    }

    /** What the self-assessment answered; empty text where nothing is to be compared. */
    public String before(String item) {
        Answers base = assessment.base();
        if (base == null) {
            return "";
        }
        return assessment
                .questionnaire()
                .question(item)
                .map(question -> base.chosen(item).stream()
                        .map(key ->
                                key + " " + question.option(key).orElseThrow().label())
                        .collect(Collectors.joining("；")))
                .orElseGet(() -> text.get("assessment.level." + base.reached(item)));
    }

    /** How many files support the answer. */
    public int files(String item) {
        return assessment.notes().stream()
                .filter(note -> note.item().equals(item))
                .mapToInt(note -> note.documents().size())
                .sum();
    }

    public String getPrevious() {
        int index = steps.indexOf(step);
        return index == 0
                ? ""
                : "/assessment/fill.xhtml?id=" + id + "&step="
                        + steps.get(index - 1).code();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getStepCode() {
        return stepCode;
    }

    public void setStepCode(String stepCode) {
        this.stepCode = stepCode;
    }

    public FillStep getStep() {
        return step;
    }

    public AssessmentView getAssessment() {
        return assessment;
    }

    public TypedAnswers getTyped() {
        return typed;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    public boolean isPledged() {
        return pledged;
    }

    public void setPledged(boolean pledged) {
        this.pledged = pledged;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }
}
