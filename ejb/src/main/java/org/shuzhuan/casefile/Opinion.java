package org.shuzhuan.casefile;

import java.util.List;
import org.shuzhuan.shared.DomainException;

/**
 * What an official writes when deciding.
 *
 * @param text at most 2,000 characters; blank only where the decision allows it
 * @param attachments ids of stored documents
 */
public record Opinion(String text, List<Long> attachments) {

    private static final int LONGEST = 2_000;

    public Opinion {
        text = text == null ? "" : text.strip();
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        if (text.length() > LONGEST) {
            throw new DomainException(CaseFileError.OPINION_TOO_LONG, LONGEST);
        }
    }

    public static Opinion of(String text) {
        return new Opinion(text, List.of());
    }

    /** Refusals and everything that sends a case back must say why. */
    public Opinion required() {
        if (text.isEmpty()) {
            throw new DomainException(CaseFileError.OPINION_REQUIRED);
        }
        return this;
    }
}
