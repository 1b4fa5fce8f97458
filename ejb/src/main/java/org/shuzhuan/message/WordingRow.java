package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A wording in a list.
 *
 * @param title of the message, or of the letter's kind
 * @param since from which day the administrator's text holds; null for the shipped text
 */
public record WordingRow(WordingKind kind, String code, String title, String body, LocalDate since, String changedBy)
        implements Serializable {

    public WordingKind getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public LocalDate getSince() {
        return since;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public boolean isChanged() {
        return since != null;
    }
}
