package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.RejectionReviews;
import org.shuzhuan.subsidy.RejectionReviews.Evidence;
import org.shuzhuan.web.layout.Faults;

/** The applicant asks for the review of a rejection (申请复核). */
@Named
@ViewScoped
public class SubsidyAskReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private RejectionReviews reviews;

    @Inject
    private Faults faults;

    private long id;
    private CaseView caseView;
    private LocalDate until;
    private String reason;
    private transient List<Part> files;

    public void load() {
        caseView = cases.get(id);
        until = reviews.fileableUntil(id).orElse(null);
    }

    public String file() {
        try {
            reviews.file(id, Opinion.of(reason), evidence());
            return "/casefile/my-case.xhtml?faces-redirect=true&id=" + id;
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Evidence> evidence() throws IOException {
        List<Evidence> evidence = new ArrayList<>();
        for (Part part : files == null ? List.<Part>of() : files) {
            if (part.getSize() > 0) {
                evidence.add(new Evidence(part.getSubmittedFileName(), part.getInputStream()));
            }
        }
        return evidence;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CaseView getCaseView() {
        return caseView;
    }

    /** Last day; null when there is nothing to ask. */
    public LocalDate getUntil() {
        return until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
