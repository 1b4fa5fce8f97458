package org.shuzhuan.reports.message;

import static org.shuzhuan.reports.Text.required;

import java.util.Objects;

/** A paragraph, or a fact under its label. */
public record LetterLine(LetterPart part, String label, String text) {

    public LetterLine {
        Objects.requireNonNull(part, "part");
        required(text, "text");
        if (part == LetterPart.FACT) {
            required(label, "label");
        }
    }

    public static LetterLine paragraph(String text) {
        return new LetterLine(LetterPart.PARAGRAPH, null, text);
    }

    public static LetterLine fact(String label, String text) {
        return new LetterLine(LetterPart.FACT, label, text);
    }
}
