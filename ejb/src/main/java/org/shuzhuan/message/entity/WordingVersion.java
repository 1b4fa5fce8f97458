package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.message.WordingKind;
import org.shuzhuan.message.WordingText;
import org.shuzhuan.message.WordingVersionView;

/** A wording as an administrator changed it, from a day on. Never edited: a further change is a further version. */
@Entity
@Table(name = "WORDING_VERSION")
public class WordingVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "WORDING_VERSION_SEQ")
    @SequenceGenerator(name = "WORDING_VERSION_SEQ", sequenceName = "WORDING_VERSION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "WORDING_KIND")
    private WordingKind kind;

    @Column(name = "WORDING_CODE")
    private String code;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "BODY")
    private String body;

    @Column(name = "REMEDY")
    private String remedy;

    @Column(name = "RESTORED")
    private boolean restored;

    @Column(name = "HOLDS_FROM")
    private LocalDate holdsFrom;

    @Column(name = "CHANGED_BY_NAME")
    private String changedByName;

    @Column(name = "CHANGED_AT")
    private LocalDateTime changedAt;

    protected WordingVersion() {}

    public WordingVersion(WordingKind kind, String code, WordingText text, LocalDate holdsFrom) {
        this.kind = kind;
        this.code = code;
        this.title = text.title();
        this.body = text.body();
        this.remedy = text.remedy();
        this.holdsFrom = holdsFrom;
    }

    /** The text is the shipped one again. */
    public WordingVersion restoring() {
        restored = true;
        return this;
    }

    public WordingVersion by(String name, LocalDateTime at) {
        changedByName = name;
        changedAt = at;
        return this;
    }

    public Long getId() {
        return id;
    }

    public WordingKind getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public boolean isRestored() {
        return restored;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    public String getChangedByName() {
        return changedByName;
    }

    public WordingText toText() {
        return new WordingText(title, body, remedy);
    }

    /** @param holding whether no other version holds on that day */
    public WordingVersionView toView(LocalDate today, boolean holding) {
        return new WordingVersionView(
                id, toText(), restored, holdsFrom, changedByName, changedAt, holding, holdsFrom.isAfter(today));
    }
}
