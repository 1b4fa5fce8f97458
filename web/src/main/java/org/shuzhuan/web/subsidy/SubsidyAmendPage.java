package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.award.AmendmentPreview;
import org.shuzhuan.award.AuditedItem;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.SubsidyAmendment;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.web.casefile.CaseSheet;
import org.shuzhuan.web.layout.Faults;

/** The leader amends an approval that has not been paid (更正批复). */
@Named
@ViewScoped
public class SubsidyAmendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyAmendment amendment;

    @Inject
    private SubsidyCases cases;

    @Inject
    private CaseSheet sheet;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private Long id;
    private List<AuditRow> rows = List.of();
    private AmendmentPreview preview;
    private String reason;

    /** After the sheet has opened the case; a case that is not there leaves the page to the sheet's words. */
    public void load() {
        if (sheet.getHead() != null) {
            rows = cases.content(id).getExpenses().stream().map(AuditRow::new).toList();
        }
    }

    /** Shows what the typed amounts would change. */
    public void compute() {
        preview = null;
        try {
            preview = amendment.preview(id, items());
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public String amend() {
        try {
            amendment.amend(id, items(), Opinion.of(reason));
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    private List<AuditedItem> items() {
        return rows.stream().map(AuditRow::toItem).toList();
    }

    /** Whether the caller may amend the approval of this case now; the way to this page is shown then. */
    public boolean mayAmend(Long caseFileId) {
        return caseFileId != null && caller.permitted("subsidy:amend") && amendment.possible(caseFileId);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    /** Null until it is asked for. */
    public AmendmentPreview getPreview() {
        return preview;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
