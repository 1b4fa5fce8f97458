package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.CorrectionView;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.casefile.Urging;
import org.shuzhuan.casefile.Withdrawal;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.WorkItemView;

/** The case page as the enterprise sees it: head, timeline, notices, documents, the way to withdraw. */
@Named
@ViewScoped
public class CasefileMyCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private Corrections corrections;

    @Inject
    private PublicNotices notices;

    @Inject
    private OfficialDocuments documents;

    @Inject
    private InboxQueries inbox;

    @Inject
    private Withdrawal withdrawal;

    @Inject
    private Urging urging;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Faults faults;

    private Long id;
    private String reason;
    private CaseView caseView;
    private List<CaseProgressEntry> progress;
    private List<CorrectionView> corrected;
    private List<NoticeView> published;
    private List<OfficialDocumentView> served;
    private List<WorkItemView> tasks;

    public void load() {
        caseView = cases.get(id == null ? 0 : id);
        progress = timeline.of(caseView, cases.history(id));
        corrected = corrections.of(id);
        published = notices.ofCase(id);
        served = documents.ofCase(id);
        tasks = inbox.ofSubject(id);
    }

    public String withdraw() {
        try {
            withdrawal.withdraw(id, Opinion.of(reason));
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/my-case.xhtml?faces-redirect=true&id=" + id;
    }

    public String urge() {
        try {
            urging.urge(id);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/my-case.xhtml?faces-redirect=true&acted=URGE&id=" + id;
    }

    /** An office has the case, and the last urging is two working days ago. */
    public boolean isUrgeable() {
        return !caseView.getStatus().isFinal() && urging.mayUrge(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public CaseView getCaseView() {
        return caseView;
    }

    public List<CaseProgressEntry> getProgress() {
        return progress;
    }

    public List<CorrectionView> getCorrected() {
        return corrected;
    }

    public List<NoticeView> getPublished() {
        return published;
    }

    public List<OfficialDocumentView> getServed() {
        return served;
    }

    /** What the enterprise itself must do now; empty when an office has the case. */
    public List<WorkItemView> getTasks() {
        return tasks;
    }
}
