package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The PDF of a document and, for some kinds, its sheet: PENDING until a job has made them. */
@Embeddable
public class DocumentFiles {

    private static final int LONGEST_FAULT = 400;

    @Enumerated(EnumType.STRING)
    @Column(name = "RENDER_STATE")
    private RenderState state = RenderState.PENDING;

    @Column(name = "ATTEMPTS")
    private int attempts;

    @Column(name = "LAST_FAULT")
    private String lastFault;

    @Column(name = "PDF_ID")
    private Long pdfId;

    @Column(name = "PDF_HASH")
    private String pdfHash;

    @Column(name = "SHEET_ID")
    private Long sheetId;

    @Column(name = "SHEET_HASH")
    private String sheetHash;

    public void rendered(long newPdfId, String newPdfHash) {
        pdfId = newPdfId;
        pdfHash = newPdfHash;
        state = RenderState.RENDERED;
        lastFault = null;
    }

    public void withSheet(long newSheetId, String newSheetHash) {
        sheetId = newSheetId;
        sheetHash = newSheetHash;
    }

    /** Rendering failed; it is tried again later, those with the fewest attempts first. */
    public void failed(String fault) {
        attempts++;
        String text = String.valueOf(fault);
        lastFault = text.substring(0, Math.min(text.length(), LONGEST_FAULT));
    }

    public boolean isPending() {
        return state == RenderState.PENDING;
    }

    Long pdfId() {
        return pdfId;
    }

    String pdfHash() {
        return pdfHash;
    }

    Long sheetId() {
        return sheetId;
    }
}
