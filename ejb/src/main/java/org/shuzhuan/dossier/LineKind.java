package org.shuzhuan.dossier;

/** What a line of the dossier tells of. */
public enum LineKind {
    ASSESSMENT,
    APPLICATION,
    /** How an application ended: closed, refused, withdrawn. */
    OUTCOME,
    GRANT,
    PAYMENT,
    PUBLIC_NOTICE,
    OFFICIAL_DOCUMENT,
    FILE,
    MESSAGE
}
