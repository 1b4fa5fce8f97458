package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.shuzhuan.message.OfficialDocumentKind;

/** Title and number pattern of a kind of official document. */
@Entity
@Table(name = "OFFICIAL_KIND")
public class OfficialKind {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND_CODE")
    private OfficialDocumentKind kind;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "NUMBER_PATTERN")
    private String numberPattern;

    protected OfficialKind() {}

    public OfficialDocumentKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getNumberPattern() {
        return numberPattern;
    }
}
