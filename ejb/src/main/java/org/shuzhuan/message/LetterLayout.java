package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.reports.Renderer;

/** Lays out letters, with the way to verify them. */
@ApplicationScoped
public class LetterLayout implements DocumentLayout {

    private final Renderer renderer = new Renderer();

    @Inject
    PublicAddress address;

    @Override
    public boolean lays(OfficialDocumentKind kind) {
        return kind.isLetter();
    }

    @Override
    public byte[] pdf(OfficialDocumentView document, String snapshot) {
        return renderer.pdf(LetterText.read(document, snapshot), address.verification(document));
    }
}
