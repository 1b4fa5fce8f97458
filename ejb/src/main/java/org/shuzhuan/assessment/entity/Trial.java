package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** Answers somebody tried out without login, until they expire or an account takes them over. */
@Entity(name = "AssessmentTrial")
@Table(name = "ASSESSMENT_TRIAL")
public class Trial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ASSESSMENT_TRIAL_SEQ")
    @SequenceGenerator(name = "ASSESSMENT_TRIAL_SEQ", sequenceName = "ASSESSMENT_TRIAL_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CODE_HASH")
    private String codeHash;

    @Column(name = "QUESTIONNAIRE_ID")
    private long questionnaireId;

    @Lob
    @Column(name = "ANSWERS")
    private String answers;

    @Column(name = "EXPIRES_AT")
    private LocalDateTime expiresAt;

    protected Trial() {}

    public Trial(String codeHash, long questionnaireId, String answers, LocalDateTime expiresAt) {
        this.codeHash = codeHash;
        this.questionnaireId = questionnaireId;
        this.answers = answers;
        this.expiresAt = expiresAt;
    }

    public long questionnaireId() {
        return questionnaireId;
    }

    public String answers() {
        return answers;
    }
}
