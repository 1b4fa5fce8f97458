package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.WordingText;

/** What a letter says: paragraphs with places for values, and where it refuses something, the remedy (救济途径). */
@Entity
@Table(name = "OFFICIAL_WORDING")
public class OfficialWording {

    @Id
    @Column(name = "CODE")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND_CODE")
    private OfficialDocumentKind kind;

    @Column(name = "BODY")
    private String body;

    @Column(name = "REMEDY")
    private String remedy;

    protected OfficialWording() {}

    public OfficialDocumentKind getKind() {
        return kind;
    }

    /** The remedy is null where the letter refuses nothing. */
    public WordingText toText() {
        return new WordingText(null, body, remedy);
    }
}
