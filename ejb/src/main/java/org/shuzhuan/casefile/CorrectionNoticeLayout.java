package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.message.DocumentLayout;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.PublicAddress;
import org.shuzhuan.reports.Renderer;

/** Lays out the correction notice (补正通知书). */
@ApplicationScoped
public class CorrectionNoticeLayout implements DocumentLayout {

    private final Renderer renderer = new Renderer();

    @Inject
    PublicAddress address;

    @Override
    public boolean lays(OfficialDocumentKind kind) {
        return kind == OfficialDocumentKind.CORRECTION_NOTICE;
    }

    @Override
    public byte[] pdf(OfficialDocumentView document, String snapshot) {
        return renderer.pdf(
                CorrectionSnapshot.read(
                        snapshot,
                        document.issuerName(),
                        document.documentNumber(),
                        document.sentAt().toLocalDate()),
                address.verification(document));
    }
}
