package org.shuzhuan.message;

/**
 * Documents that are served. Titles and number patterns stand in OFFICIAL_KIND; what a letter says stands in
 * OFFICIAL_WORDING, the others are laid out by the feature they belong to.
 */
public enum OfficialDocumentKind {
    CORRECTION_NOTICE(false),
    APPROVAL(false),
    PAYMENT_LIST(false),
    ACCEPTANCE_NOTICE(true),
    NON_ACCEPTANCE(true),
    REJECTION(true),
    REVIEW_DECISION(true),
    REVOCATION(true),
    PUBLIC_NOTICE(true),
    PAYMENT_NOTICE(true),
    CLAWBACK(true);

    private final boolean letter;

    OfficialDocumentKind(boolean letter) {
        this.letter = letter;
    }

    public boolean isLetter() {
        return letter;
    }
}
