package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.assessment.AssessmentError;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.QuestionnaireRow;
import org.shuzhuan.assessment.QuestionnaireState;
import org.shuzhuan.shared.DomainException;

/**
 * One version of a questionnaire: imported as a draft that later imports may replace, published once, then fixed for ever, and
 * retired when nothing new shall begin with it. What is only registered stays so.
 */
@Entity
@Table(name = "QUESTIONNAIRE")
public class StoredQuestionnaire {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "QUESTIONNAIRE_SEQ")
    @SequenceGenerator(name = "QUESTIONNAIRE_SEQ", sequenceName = "QUESTIONNAIRE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CODE", updatable = false)
    private String code;

    @Column(name = "REVISION_NO", updatable = false)
    private int revision;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "DOCUMENT_NUMBER")
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private QuestionnaireState state;

    @Lob
    @Column(name = "CONTENT")
    private String content;

    @Column(name = "IMPORTED_BY")
    private String importedBy;

    @Column(name = "IMPORTED_AT")
    private LocalDateTime importedAt;

    @Column(name = "PUBLISHED_AT")
    private LocalDateTime publishedAt;

    @Column(name = "RETIRED_AT")
    private LocalDateTime retiredAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected StoredQuestionnaire() {}

    public StoredQuestionnaire(Questionnaire questionnaire) {
        this.code = questionnaire.code();
        this.revision = questionnaire.revision();
        this.state = questionnaire.scored() ? QuestionnaireState.DRAFT : QuestionnaireState.REGISTERED;
    }

    /** @throws DomainException QUESTIONNAIRE_FIXED once published */
    public void write(Questionnaire questionnaire, String json, String by, LocalDateTime at) {
        if (state == QuestionnaireState.PUBLISHED || state == QuestionnaireState.RETIRED) {
            throw new DomainException(AssessmentError.QUESTIONNAIRE_FIXED, questionnaire.version());
        }
        this.state = questionnaire.scored() ? QuestionnaireState.DRAFT : QuestionnaireState.REGISTERED;
        this.title = questionnaire.origin().title();
        this.documentNumber = questionnaire.origin().documentNumber();
        this.content = json;
        this.importedBy = by;
        this.importedAt = at;
    }

    /** @throws DomainException QUESTIONNAIRE_STATE unless a draft */
    public void publish(LocalDateTime at) {
        require(QuestionnaireState.DRAFT);
        state = QuestionnaireState.PUBLISHED;
        publishedAt = at;
    }

    /** @throws DomainException QUESTIONNAIRE_STATE unless published */
    public void retire(LocalDateTime at) {
        require(QuestionnaireState.PUBLISHED);
        state = QuestionnaireState.RETIRED;
        retiredAt = at;
    }

    private void require(QuestionnaireState wanted) {
        if (state != wanted) {
            throw new DomainException(AssessmentError.QUESTIONNAIRE_STATE, code + "@" + revision, state.name());
        }
    }

    public Long id() {
        return id;
    }

    public String content() {
        return content;
    }

    public QuestionnaireState state() {
        return state;
    }

    public QuestionnaireRow row() {
        return new QuestionnaireRow(
                id,
                code + "@" + revision,
                title,
                documentNumber,
                state,
                importedBy,
                importedAt,
                publishedAt,
                retiredAt);
    }
}
