package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.document.UploadLimit;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.DraftView;
import org.shuzhuan.subsidy.FormStep;
import org.shuzhuan.subsidy.SubsidyDrafts;
import org.shuzhuan.web.layout.Faults;

/** Step six: the files, each under its entry of the call's document list. A file is stored before its entry names it. */
@Named
@ViewScoped
public class SubsidyApplyDocumentsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWNER = "subsidy-draft";
    private static final String PATH = "documents.";

    @Inject
    private SubsidyDrafts drafts;

    @Inject
    private Documents documents;

    @Inject
    private ApplySteps steps;

    @Inject
    private Faults faults;

    private Long draftId;
    private DraftView draft;
    private List<DocumentItem> items;
    private transient Map<Long, DocumentView> files;
    private final ChosenFiles chosen = new ChosenFiles();

    public String load() {
        draft = drafts.get(draftId == null ? 0 : draftId);
        if (draft.getSubmittedCaseId() != null) {
            return "/casefile/my-case.xhtml?faces-redirect=true&id=" + draft.getSubmittedCaseId();
        }
        items = draft.getDocuments();
        return null;
    }

    /** Stores what was chosen, also at the other entries: a form that was sent has lost every choice. */
    public void upload(String key) {
        if (chosen.isEmpty(key)) {
            refuse(key, new DomainException(DocumentError.EMPTY));
        }
        chosen.take(this::store);
    }

    private void store(String key, Part file) {
        try (InputStream content = file.getInputStream()) {
            NewDocument wanted = new NewDocument(
                    file.getSubmittedFileName(),
                    OWNER,
                    draftId,
                    UUID.randomUUID().toString());
            DocumentView stored = documents.store(content, wanted);
            note(key, Stream.concat(ids(key), Stream.of(stored.id())));
        } catch (DomainException refusal) {
            refuse(key, refusal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuse(String key, DomainException refusal) {
        FieldFault fault = new FieldFault(PATH + key, refusal.getCode(), refusal.getArguments());
        faults.add(new ValidationException(List.of(fault)));
    }

    public void remove(String key, long documentId) {
        try {
            note(key, ids(key).filter(id -> id != documentId));
            documents.remove(documentId);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public String goOn() {
        List<FieldFault> found = drafts.check(draftId, FormStep.DOCUMENTS);
        if (!found.isEmpty()) {
            faults.add(new ValidationException(found));
            return null;
        }
        return steps.outcome(draftId, FormStep.CHECK);
    }

    /** Files of one entry, in the order uploaded. */
    public List<DocumentView> of(String key) {
        return ids(key).filter(files()::containsKey).map(files()::get).toList();
    }

    private void note(String key, Stream<Long> ids) {
        String list = ids.map(String::valueOf).collect(Collectors.joining(","));
        draft = drafts.save(draftId, FormStep.DOCUMENTS, Map.of(PATH + key, list));
        files = null;
    }

    private Stream<Long> ids(String key) {
        return Arrays.stream(draft.getValues().getOrDefault(PATH + key, "").split(","))
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private Map<Long, DocumentView> files() {
        if (files == null) {
            files = documents.of(OWNER, draftId).stream()
                    .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        }
        return files;
    }

    public long getMegabytes() {
        return UploadLimit.megabytes();
    }

    public Long getDraftId() {
        return draftId;
    }

    public void setDraftId(Long draftId) {
        this.draftId = draftId;
    }

    public ChosenFiles getChosen() {
        return chosen;
    }

    public FormStep getStep() {
        return FormStep.DOCUMENTS;
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<DocumentItem> getItems() {
        return items;
    }
}
