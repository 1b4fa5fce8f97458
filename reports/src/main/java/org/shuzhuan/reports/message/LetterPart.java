package org.shuzhuan.reports.message;

/** What a row of a letter is: a paragraph, or a line of its table of facts. */
public enum LetterPart {
    PARAGRAPH,
    FACT
}
