package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;

/** One official document; opening it here is its delivery (送达) to the enterprise. */
@Named
@RequestScoped
public class MessageDocumentPage {

    @Inject
    private OfficialDocuments documents;

    private Long id;
    private OfficialDocumentView document;

    public void load() {
        document = documents.open(id == null ? 0 : id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OfficialDocumentView getDocument() {
        return document;
    }
}
