package org.shuzhuan.assessment;

import java.io.Serializable;

/** How sure one part of a questionnaire is, and why. */
public record SourceNote(String subject, String title, Certainty confidence, String note) implements Serializable {

    public String getSubject() {
        return subject;
    }

    public String getTitle() {
        return title;
    }

    public Certainty getConfidence() {
        return confidence;
    }

    public String getNote() {
        return note;
    }

    /** True for what still has to be held against the official text (待与官方文本核对). */
    public boolean isToVerify() {
        return confidence != Certainty.HIGH;
    }
}
