package org.shuzhuan.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
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
import org.shuzhuan.assessment.Questionnaire;
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
    private FilledAssessment filled;
    private final TypedAnswers typed = new TypedAnswers();
    private final Map<String, String> reasons = new HashMap<>();
    private boolean pledged;
    private String place;
    private LocalDate assessedOn;

    public String load() {
        AssessmentView assessment = assessments.get(id == null ? 0 : id);
        if (assessment.row().state() == AssessmentState.COMPLETED) {
            return "/assessment/result.xhtml?faces-redirect=true&id=" + id;
        }
        filled = new FilledAssessment(assessment, stepCode, text.get("page.fill.check"));
        typed.take(assessment.questionnaire(), assessment.answers());
        assessment.notes().forEach(note -> reasons.put(note.item(), note.reason()));
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
        return found.isEmpty()
                ? "/assessment/fill.xhtml?faces-redirect=true&id=" + id + "&step=" + filled.next()
                : null;
    }

    /** Back to the list; what was answered is kept. */
    public String leave() {
        store();
        return filled.getList().getPath() + "?faces-redirect=true";
    }

    public String complete() {
        try {
            if (filled.getAssessment().row().kind().isOnSite()) {
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
        if (filled.getStep().isCheck()) {
            return List.of();
        }
        List<FieldFault> found = new ArrayList<>();
        Questionnaire questionnaire = filled.getAssessment().questionnaire();
        Answers answers = typed.read(found).derived(questionnaire);
        found.addAll(AnswerCheck.faults(questionnaire, answers));
        try {
            filled = filled.saved(assessments.save(id, TypedAnswers.without(answers, found)));
            keepReasons();
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
        AssessmentView assessment = filled.getAssessment();
        return AnswerCheck.hints(assessment.questionnaire(), assessment.answers()).stream()
                .filter(hint -> hint.path().equals("choices." + question.code()))
                .map(hint -> text.error(hint.code(), hint.arguments()))
                .collect(Collectors.joining());
    }

    /** What is still open or wrong, each with the page it is on. */
    public List<FieldFault> getOpen() {
        return filled.getStep().isCheck() && filled.getAssessment().mayWrite() ? completion.faults(id) : List.of();
    }

    public String words(FieldFault fault) {
        String title = filled.titleOf(fault);
        return title + (title.isEmpty() ? "" : "：") + text.error(fault.code(), fault.arguments());
    }

    /** What the self-assessment answered; empty text where nothing is to be compared. */
    public String before(String item) {
        AssessmentView assessment = filled.getAssessment();
        if (assessment.base() == null) {
            return "";
        }
        return assessment
                .questionnaire()
                .question(item)
                .map(filled::before)
                .orElseGet(
                        () -> text.get("assessment.level." + assessment.base().reached(item)));
    }

    public FilledAssessment getFilled() {
        return filled;
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

    public TypedAnswers getTyped() {
        return typed;
    }

    public Map<String, String> getReasons() {
        return reasons;
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
