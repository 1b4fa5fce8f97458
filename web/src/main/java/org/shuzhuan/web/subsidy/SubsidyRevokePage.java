package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.SubsidyRevocation;
import org.shuzhuan.web.layout.Faults;

/** The leader revokes an approval that has not been paid (撤销批复). */
@Named
@ViewScoped
public class SubsidyRevokePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyRevocation revocation;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private Long id;
    private String reason;

    public String revoke() {
        try {
            revocation.revoke(id, Opinion.of(reason));
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the caller may revoke the approval of this case now; the way to this page is shown then. */
    public boolean mayRevoke(Long caseFileId) {
        return caseFileId != null && caller.permitted("subsidy:revoke") && revocation.possible(caseFileId);
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
}
