package org.shuzhuan.message;

/** What a wording is for: notifications and the mails made of them, or letters. */
public enum WordingKind {
    MESSAGE,
    LETTER
}
