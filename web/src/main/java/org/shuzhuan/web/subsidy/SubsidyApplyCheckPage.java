package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuzhuan.casefile.CaseFiled;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.AmountPreview;
import org.shuzhuan.subsidy.DraftView;
import org.shuzhuan.subsidy.FormStep;
import org.shuzhuan.subsidy.SubsidyDrafts;
import org.shuzhuan.subsidy.SubsidyPreview;
import org.shuzhuan.subsidy.SubsidySubmission;
import org.shuzhuan.web.casefile.AnswerSheet;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** Step seven: check your answers, the pledge and its confirmation by the legal representative, submission, receipt. */
@Named
@ViewScoped
public class SubsidyApplyCheckPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PLEDGE = "pledge.true";

    @Inject
    private SubsidyDrafts drafts;

    @Inject
    private SubsidySubmission submission;

    @Inject
    private SubsidyPreview previews;

    @Inject
    private CallDirectory calls;

    @Inject
    private Caller caller;

    @Inject
    private ApplySteps steps;

    @Inject
    private AnswerSheet answers;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    /** One per view of the page: the second press of the button is the same submission. */
    private final String key = UUID.randomUUID().toString();

    private Long draftId;
    private boolean pledged;
    private DraftView draft;
    private CallDefinition definition;
    private AmountPreview preview;
    private List<FormProblem> problems;
    /** The list of problems is the answer to the button just pressed. */
    private boolean refused;

    private CaseFiled filed;

    public String load() {
        draft = drafts.get(draftId == null ? 0 : draftId);
        if (draft.getSubmittedCaseId() != null) {
            return "/casefile/my-case.xhtml?faces-redirect=true&id=" + draft.getSubmittedCaseId();
        }
        definition = calls.definition(draft.getCallId());
        preview = previews.of(draftId);
        show();
        return null;
    }

    private void show() {
        refused = false;
        pledged = "YES".equals(draft.getValues().get(PLEDGE));
        problems = drafts.check(draftId, null).stream()
                .filter(fault -> !fault.path().startsWith("pledge"))
                .map(this::problem)
                .toList();
    }

    /** Makes or takes back the pledge; a change makes the confirmation necessary again. */
    public void pledge() {
        attempt(() -> drafts.save(draftId, FormStep.CHECK, Map.of(PLEDGE, pledged ? "YES" : "")));
    }

    public void confirm() {
        attempt(() -> drafts.confirm(draftId));
    }

    public void submit() {
        try {
            filed = submission.submit(draftId, key);
        } catch (ValidationException refusal) {
            refuse(refusal.getFaults());
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    /** What stands on this page is shown at its field, the rest with the way to its step. */
    private void refuse(List<FieldFault> found) {
        List<FieldFault> here =
                found.stream().filter(SubsidyApplyCheckPage::standsHere).toList();
        if (!here.isEmpty()) {
            faults.add(new ValidationException(here));
        }
        problems = found.stream()
                .filter(fault -> !standsHere(fault))
                .map(this::problem)
                .toList();
        refused = here.isEmpty();
    }

    private static boolean standsHere(FieldFault fault) {
        return fault.path().isEmpty() || fault.path().startsWith("pledge");
    }

    public String discard() {
        drafts.discard(draftId);
        return "/subsidy/home.xhtml?faces-redirect=true";
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        draft = drafts.get(draftId);
        show();
    }

    private FormProblem problem(FieldFault fault) {
        FormStep step = Arrays.stream(FormStep.values())
                .filter(owner -> owner.owns(fault.path()))
                .findFirst()
                .orElse(FormStep.CHECK);
        return new FormProblem(
                answers.label(fault.path(), definition),
                text.error(fault.code(), fault.arguments()),
                steps.address(draftId, step));
    }

    public List<AnswerSheet.Section> getSections() {
        return answers.of(draft.getValues(), definition);
    }

    public boolean isConfirmable() {
        return caller.permitted("subsidy:confirm");
    }

    public boolean isReady() {
        return problems.isEmpty() && pledged && draft.getConfirmedAt() != null;
    }

    public Long getDraftId() {
        return draftId;
    }

    public void setDraftId(Long draftId) {
        this.draftId = draftId;
    }

    public boolean isPledged() {
        return pledged;
    }

    public void setPledged(boolean pledged) {
        this.pledged = pledged;
    }

    public FormStep getStep() {
        return FormStep.CHECK;
    }

    public DraftView getDraft() {
        return draft;
    }

    public AmountPreview getPreview() {
        return preview;
    }

    public List<FormProblem> getProblems() {
        return problems;
    }

    public boolean isRefused() {
        return refused;
    }

    public CaseFiled getFiled() {
        return filed;
    }
}
