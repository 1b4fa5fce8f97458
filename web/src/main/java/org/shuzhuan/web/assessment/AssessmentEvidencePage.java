package org.shuzhuan.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shuzhuan.assessment.AssessmentFiles;
import org.shuzhuan.assessment.AssessmentView;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.ItemNote;
import org.shuzhuan.assessment.Question;
import org.shuzhuan.assessment.Scenario;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** The evidence of one answer: files of the enterprise's assessments, reused or added. */
@Named
@ViewScoped
public class AssessmentEvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private Documents documents;

    @Inject
    private Faults faults;

    private Long id;
    private String item;
    private String step;
    private String title;
    private AssessmentList list;
    private ItemNote note;
    private transient Part part;

    public void load() {
        AssessmentView assessment = assessments.get(id == null ? 0 : id);
        list = AssessmentList.of(assessment.row().kind());
        title = assessment
                .questionnaire()
                .question(item)
                .map(Question::title)
                .or(() -> assessment.questionnaire().scenario(item).map(Scenario::title))
                .orElse("");
        note = assessment.notes().stream()
                .filter(known -> known.item().equals(item))
                .findFirst()
                .orElseGet(() -> new ItemNote(item, null, List.of()));
    }

    public List<DocumentView> getFiles() {
        return assessments.reusableFiles(id);
    }

    public AssessmentList getList() {
        return list;
    }

    public boolean supports(long file) {
        return note.documents().contains(file);
    }

    public void toggle(long file) {
        List<Long> kept = new ArrayList<>(note.documents());
        if (!kept.remove(file)) {
            kept.add(file);
        }
        keep(kept);
    }

    public void upload() {
        try (InputStream content = required().getInputStream()) {
            String key = UUID.randomUUID().toString();
            NewDocument wanted = new NewDocument(part.getSubmittedFileName(), AssessmentFiles.KIND, id, key);
            List<Long> kept = new ArrayList<>(note.documents());
            kept.add(documents.store(content, wanted).id());
            keep(kept);
        } catch (DomainException refusal) {
            faults.add(refusal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keep(List<Long> files) {
        try {
            ItemNote changed = new ItemNote(item, note.reason(), List.copyOf(files));
            assessments.note(id, changed);
            note = changed;
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    private Part required() {
        if (part == null || part.getSize() == 0) {
            throw new DomainException(DocumentError.EMPTY);
        }
        return part;
    }

    public String getBack() {
        return "/assessment/fill.xhtml?id=" + id + "&step=" + (step == null ? "" : step);
    }

    public String getTitle() {
        return title;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
