package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.AmountPreview;
import org.shuzhuan.subsidy.DraftView;
import org.shuzhuan.subsidy.FormStep;
import org.shuzhuan.subsidy.SubsidyDrafts;
import org.shuzhuan.subsidy.SubsidyPreview;
import org.shuzhuan.web.layout.Faults;

/** The first five steps of an application: fields are kept as typed, checked while one types, and never lost. */
@Named
@ViewScoped
public class SubsidyApplyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyDrafts drafts;

    @Inject
    private SubsidyPreview previews;

    @Inject
    private ApplySteps steps;

    @Inject
    private Faults faults;

    private Long callId;
    private Long draftId;
    private String stepName;
    private FormStep step;
    private DraftView draft;
    private AmountPreview preview;
    private TypedFields fields;
    private LocalDateTime savedAt;
    private int editing = -1;
    private int freshLedRows;

    /** Begins the draft of a call, or goes on with the one that is there. */
    public String load() {
        if (draftId == null) {
            return steps.outcome(drafts.open(callId == null ? 0 : callId), FormStep.ENTERPRISE);
        }
        draft = drafts.get(draftId);
        if (draft.getSubmittedCaseId() != null) {
            return "/casefile/my-case.xhtml?faces-redirect=true&id=" + draft.getSubmittedCaseId();
        }
        step = ApplySteps.read(stepName);
        if (step.ordinal() >= FormStep.DOCUMENTS.ordinal()) {
            return steps.outcome(draftId, step);
        }
        fields = new TypedFields(draft.getValues());
        savedAt = draft.getSavedAt();
        preview = previews.of(draftId);
        return null;
    }

    /** Stores what was typed since the last time. */
    public void save() {
        store();
    }

    /** After a change: stores it and says what is wrong with fields that hold something. */
    public void changed() {
        if (store()) {
            show(drafts.check(draftId, step).stream()
                    .filter(fault -> fields.typed(fault.path()))
                    .toList());
        }
    }

    public String goOn() {
        return store() && !show(drafts.check(draftId, step)) ? steps.outcome(draftId, steps.next(step)) : null;
    }

    /** Goes on although something is still wrong; it is asked for again before the form is sent. */
    public String skip() {
        return store() ? steps.outcome(draftId, steps.next(step)) : null;
    }

    public void editExpense(int row) {
        if (store()) {
            editing = row;
        }
    }

    public void addExpense() {
        editExpense(getExpenseRows().size());
    }

    public void saveExpense() {
        String at = getRowPrefix();
        if (store()
                && !show(drafts.check(draftId, step).stream()
                        .filter(fault -> fault.path().startsWith(at))
                        .toList())) {
            editing = -1;
            preview = previews.of(draftId);
        }
    }

    public void closeExpense() {
        if (store()) {
            editing = -1;
        }
    }

    public void removeRow(String group, int row) {
        if (store()) {
            draft = drafts.removeRow(draftId, group, row);
            fields.take(draft.getValues());
            savedAt = draft.getSavedAt();
            preview = previews.of(draftId);
            editing = -1;
        }
    }

    public void addLedRow() {
        if (store()) {
            freshLedRows++;
        }
    }

    public void reckon() {
        if (store()) {
            preview = previews.of(draftId);
        }
    }

    private boolean store() {
        Map<String, String> changes = fields.changes(step::owns);
        if (changes.isEmpty()) {
            return true;
        }
        try {
            savedAt = drafts.save(draftId, step, changes).getSavedAt();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return false;
        }
        fields.stored(changes);
        return true;
    }

    private boolean show(List<FieldFault> found) {
        if (!found.isEmpty()) {
            faults.add(new ValidationException(found));
        }
        return !found.isEmpty();
    }

    /** Path of a field in a row, such as {@code ledSmes[2].name}. */
    public String at(String group, int row, String name) {
        return group + "[" + row + "]." + name;
    }

    public String getRowPrefix() {
        return "expenses[" + editing + "].";
    }

    public List<Integer> getExpenseRows() {
        return fields.rows("expenses");
    }

    public List<Integer> getLedRows() {
        List<Integer> rows = new ArrayList<>(fields.rows("ledSmes"));
        for (int i = 0; i < freshLedRows; i++) {
            rows.add(rows.size());
        }
        return rows;
    }

    public Map<String, String> getValues() {
        return fields.values();
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public Long getDraftId() {
        return draftId;
    }

    public void setDraftId(Long draftId) {
        this.draftId = draftId;
    }

    public String getStepName() {
        return stepName;
    }

    public void setStepName(String stepName) {
        this.stepName = stepName;
    }

    public FormStep getStep() {
        return step;
    }

    public DraftView getDraft() {
        return draft;
    }

    public AmountPreview getPreview() {
        return preview;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    public int getEditing() {
        return editing;
    }
}
