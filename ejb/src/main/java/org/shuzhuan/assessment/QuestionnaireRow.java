package org.shuzhuan.assessment;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A version of a questionnaire in the list of all. */
public record QuestionnaireRow(
        long id,
        String version,
        String title,
        String documentNumber,
        QuestionnaireState state,
        String importedBy,
        LocalDateTime importedAt,
        LocalDateTime publishedAt,
        LocalDateTime retiredAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public QuestionnaireState getState() {
        return state;
    }

    public String getImportedBy() {
        return importedBy;
    }

    public LocalDateTime getImportedAt() {
        return importedAt;
    }

    public LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    public LocalDateTime getRetiredAt() {
        return retiredAt;
    }
}
