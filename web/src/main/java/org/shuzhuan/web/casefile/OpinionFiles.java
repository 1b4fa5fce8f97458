package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.document.UploadLimit;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/**
 * Files an official adds to the opinion being written: stored with the case at once, named by the history line when the task
 * is decided. What the official has uploaded and no line names yet is still there after the page was left.
 */
@Named
@ViewScoped
public class OpinionFiles implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWNER = "case-file";

    @Inject
    private Documents documents;

    @Inject
    private CaseFiles cases;

    @Inject
    private Faults faults;

    private transient Part file;
    private List<DocumentView> stored;

    public void upload(long caseFileId) {
        if (file == null || file.getSize() == 0) {
            faults.add(new DomainException(DocumentError.EMPTY));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            documents.store(
                    content,
                    new NewDocument(
                            file.getSubmittedFileName(),
                            OWNER,
                            caseFileId,
                            UUID.randomUUID().toString()));
        } catch (DomainException refusal) {
            faults.add(refusal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        stored = null;
    }

    public void remove(long caseFileId, long documentId) {
        if (of(caseFileId).stream().noneMatch(each -> each.id() == documentId)) {
            return; // named by a decision meanwhile, or not the caller's
        }
        try {
            documents.remove(documentId);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        stored = null;
    }

    /** In the order uploaded. */
    public List<DocumentView> of(long caseFileId) {
        if (stored == null) {
            Set<Long> named = cases.history(caseFileId).stream()
                    .flatMap(line -> line.attachments().stream())
                    .collect(Collectors.toSet());
            stored = documents.mine(OWNER, caseFileId).stream()
                    .filter(each -> !named.contains(each.id()))
                    .toList();
        }
        return stored;
    }

    public List<Long> ids(long caseFileId) {
        return of(caseFileId).stream().map(DocumentView::id).toList();
    }

    public long getMegabytes() {
        return UploadLimit.megabytes();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
