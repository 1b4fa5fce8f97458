package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.message.DocumentLayout;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.PublicAddress;
import org.shuzhuan.reports.Renderer;

/** Lays out the approval (批复). */
@ApplicationScoped
public class ApprovalLayout implements DocumentLayout {

    private final Renderer renderer = new Renderer();

    @Inject
    PublicAddress address;

    @Override
    public boolean lays(OfficialDocumentKind kind) {
        return kind == OfficialDocumentKind.APPROVAL;
    }

    @Override
    public byte[] pdf(OfficialDocumentView document, String snapshot) {
        return renderer.pdf(
                ApprovalSnapshot.read(
                        snapshot,
                        document.issuerName(),
                        document.documentNumber(),
                        document.sentAt().toLocalDate()),
                address.verification(document));
    }
}
