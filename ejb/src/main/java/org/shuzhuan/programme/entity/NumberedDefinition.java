package org.shuzhuan.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The text of one definition of a call, kept for ever: drafts and cases point at its number. */
@Entity
@Table(name = "CALL_DEFINITION")
public class NumberedDefinition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CALL_DEFINITION_SEQ")
    @SequenceGenerator(name = "CALL_DEFINITION_SEQ", sequenceName = "CALL_DEFINITION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CALL_ID")
    private Long callId;

    @Column(name = "DEFINITION_NO")
    private int definitionNumber;

    @Lob
    @Column(name = "CONTENT")
    private String content;

    @Column(name = "IMPORTED_AT")
    private LocalDateTime importedAt;

    protected NumberedDefinition() {}

    public NumberedDefinition(long callId, int definitionNumber, String content, LocalDateTime importedAt) {
        this.callId = callId;
        this.definitionNumber = definitionNumber;
        this.content = content;
        this.importedAt = importedAt;
    }

    public String content() {
        return content;
    }
}
