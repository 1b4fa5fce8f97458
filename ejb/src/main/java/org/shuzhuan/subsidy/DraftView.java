package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.programme.ExpenseCategory;
import org.shuzhuan.programme.ExtraField;
import org.shuzhuan.subsidy.entity.SubsidyDraft;

/** A draft as its form shows it. */
public final class DraftView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final long callId;
    private final String callTitle;
    private final LocalDateTime closesAt;
    private final DraftState state;
    private final FormStep step;
    private final int revision;
    private final LocalDateTime savedAt;
    private final Map<String, String> values;
    private final CallDefinition call;
    private final boolean chainLeader;
    private final String confirmedBy;
    private final LocalDateTime confirmedAt;
    private final Long submittedCaseId;

    DraftView(SubsidyDraft draft, FormValues values, CallDefinition call, FormRules rules) {
        this.id = draft.getId();
        this.callId = draft.getCallId();
        this.callTitle = draft.getCallTitle();
        this.closesAt = call.window().closesAt();
        this.state = draft.getState();
        this.step = draft.getStep();
        this.revision = draft.getRevision();
        this.savedAt = draft.getSavedAt();
        this.values = values.toMap();
        this.call = call;
        this.chainLeader = rules.chainLeader();
        this.confirmedBy = draft.getConfirmedBy();
        this.confirmedAt = draft.getConfirmedAt();
        this.submittedCaseId = draft.getCaseFileId();
    }

    public long getId() {
        return id;
    }

    public long getCallId() {
        return callId;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public DraftState getState() {
        return state;
    }

    public FormStep getStep() {
        return step;
    }

    public int getRevision() {
        return revision;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    /** Path → text as typed. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<ExpenseCategory> getCategories() {
        return call.form().expenseCategories();
    }

    public List<DocumentItem> getDocuments() {
        return call.form().documents();
    }

    public List<ExtraField> getExtraFields() {
        return call.form().fields();
    }

    public boolean isChainLeader() {
        return chainLeader;
    }

    /** Legal representative who vouched for exactly these values; null when nobody did. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDateTime getConfirmedAt() {
        return confirmedAt;
    }

    /** Case the draft became; null before. */
    public Long getSubmittedCaseId() {
        return submittedCaseId;
    }
}
