package org.shuzhuan.web.subsidy;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.CorrectionView;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.subsidy.SubsidyCorrection;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;

/** Answers a correction notice: only its items are open, everything else stands as submitted. */
@Named
@ViewScoped
public class SubsidyCorrectionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWNER = "subsidy-draft";

    @Inject
    private TaskWork tasks;

    @Inject
    private CaseFiles cases;

    @Inject
    private Corrections corrections;

    @Inject
    private SubsidyCases contents;

    @Inject
    private SubsidyCorrection answer;

    @Inject
    private Documents documents;

    @Inject
    private CallDirectory calls;

    @Inject
    private Faults faults;

    private String taskId;
    private WorkItemView task;
    private CaseView caseView;
    private CorrectionView correction;
    private CallDefinition definition;
    private Long draftId;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, DocumentView> uploaded = new LinkedHashMap<>();
    private final ChosenFiles chosen = new ChosenFiles();

    public void load() {
        task = tasks.open(taskId);
        caseView = cases.get(task.subjectId());
        correction = corrections
                .open(task.subjectId())
                .orElseThrow(() -> new DomainException(CaseFileError.NO_OPEN_CORRECTION));
        definition = calls.definition(caseView.getCallId());
        var content = contents.content(task.subjectId());
        draftId = content.getDraftId();
        correction.items().stream()
                .map(CorrectionView.Item::target)
                .filter(target -> !isFile(target))
                .forEach(target -> values.put(target, content.getValues().get(target)));
    }

    /** Stores what was chosen, also at the other items: a form that was sent has lost every choice. */
    public void upload(String target) {
        if (chosen.isEmpty(target)) {
            refuse(target, new DomainException(DocumentError.EMPTY));
        }
        chosen.take(this::store);
    }

    private void store(String target, Part file) {
        try (InputStream content = file.getInputStream()) {
            NewDocument wanted = new NewDocument(
                    file.getSubmittedFileName(),
                    OWNER,
                    draftId,
                    UUID.randomUUID().toString());
            DocumentView stored = documents.store(content, wanted);
            uploaded.put(target, stored);
            values.put(target, Long.toString(stored.id()));
        } catch (DomainException refusal) {
            refuse(target, refusal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuse(String target, DomainException refusal) {
        FieldFault fault = new FieldFault(target, refusal.getCode(), refusal.getArguments());
        faults.add(new ValidationException(List.of(fault)));
    }

    public String send() {
        chosen.take(this::store);
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            return null;
        }
        Map<String, String> answers = new HashMap<>();
        values.forEach((target, text) -> answers.put(target, text == null ? "" : text));
        try {
            answer.answer(taskId, answers);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/my-case.xhtml?faces-redirect=true&id=" + caseView.getId();
    }

    public boolean isFile(String target) {
        return target.startsWith("documents.");
    }

    /** How the field at this path is asked for: file, category, level, answer, date, money, area or text. */
    public String kind(String target) {
        String field = target.replaceAll("\\[\\d+]", "");
        return switch (field) {
            case "expenses.category" -> "category";
            case "levels.before", "levels.after", "ledSmes.levelAfter" -> "level";
            case "project.summary" -> "area";
            default -> kindByName(field);
        };
    }

    private String kindByName(String field) {
        if (isFile(field)) {
            return "file";
        }
        if (field.startsWith("declaration.")) {
            return "answer";
        }
        return field.endsWith("On") ? "date" : "text";
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public WorkItemView getTask() {
        return task;
    }

    public CaseView getCaseView() {
        return caseView;
    }

    public CorrectionView getCorrection() {
        return correction;
    }

    public CallDefinition getDefinition() {
        return definition;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, DocumentView> getUploaded() {
        return uploaded;
    }

    public ChosenFiles getChosen() {
        return chosen;
    }
}
