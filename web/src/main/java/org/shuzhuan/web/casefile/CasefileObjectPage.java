package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.ObjectionForm;
import org.shuzhuan.casefile.ObjectionReceipt;
import org.shuzhuan.casefile.Objections;
import org.shuzhuan.casefile.Objections.Evidence;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** Objects to a public notice (提出异议), signed in or not; the receipt stands on the same page. */
@Named
@ViewScoped
public class CasefileObjectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicNotices notices;

    @Inject
    private Objections objections;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private Long noticeId;
    private NoticeView notice;
    private boolean taken;
    private String name;
    private String contact;
    private String reason;
    private transient List<Part> files;
    private ObjectionReceipt receipt;

    public void load() {
        notice = notices.get(noticeId == null ? 0 : noticeId);
        taken = objections.takenFor(notice.getId());
    }

    public void file() {
        try {
            receipt = objections.file(notice.getId(), new ObjectionForm(name, contact, reason), evidence());
        } catch (DomainException refusal) {
            faults.add(refusal);
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

    /** Name of the enterprise acted for; null for the public. */
    public String getEnterprise() {
        return caller.enterpriseId().isPresent() ? caller.workspaceName() : null;
    }

    /** False when the period is over. */
    public boolean isTaken() {
        return taken;
    }

    public Long getNoticeId() {
        return noticeId;
    }

    public void setNoticeId(Long noticeId) {
        this.noticeId = noticeId;
    }

    public NoticeView getNotice() {
        return notice;
    }

    public ObjectionReceipt getReceipt() {
        return receipt;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
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
