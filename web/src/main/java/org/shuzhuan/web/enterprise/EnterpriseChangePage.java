package org.shuzhuan.web.enterprise;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.enterprise.EnterpriseChangeForm;
import org.shuzhuan.enterprise.EnterpriseChangeForm.Evidence;
import org.shuzhuan.enterprise.EnterpriseChangeKind;
import org.shuzhuan.enterprise.EnterpriseChangeView;
import org.shuzhuan.enterprise.EnterpriseChanges;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** The enterprise says that it was renamed or merged (登记变更), and sees what became of it. */
@Named
@ViewScoped
public class EnterpriseChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnterpriseChanges changes;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private List<EnterpriseChangeView> rows = List.of();
    private EnterpriseChangeKind kind = EnterpriseChangeKind.RENAMING;
    private String newName;
    private String successorCode;
    private LocalDate effectiveOn;
    private String noticeNumber;
    private transient List<Part> files;

    public void load() {
        rows = changes.own();
    }

    public String ask() {
        long enterprise = caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        EnterpriseChangeForm form = new EnterpriseChangeForm(kind, newName, successorCode, effectiveOn, noticeNumber);
        try {
            changes.ask(enterprise, form, evidence());
            return "/enterprise/change.xhtml?faces-redirect=true";
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

    /** One change at a time. */
    public boolean isOpen() {
        return rows.stream().anyMatch(EnterpriseChangeView::isOpen);
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(EnterpriseChangeKind.values())
                .map(known -> new SelectItem(known, text.of(known)))
                .toList();
    }

    public List<EnterpriseChangeView> getRows() {
        return rows;
    }

    public EnterpriseChangeKind getKind() {
        return kind;
    }

    public void setKind(EnterpriseChangeKind kind) {
        this.kind = kind;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getSuccessorCode() {
        return successorCode;
    }

    public void setSuccessorCode(String successorCode) {
        this.successorCode = successorCode;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public void setNoticeNumber(String noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
