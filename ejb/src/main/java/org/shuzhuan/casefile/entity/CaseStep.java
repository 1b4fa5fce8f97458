package org.shuzhuan.casefile.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.casefile.CaseAction;

/** One line of the case history (审核记录): who, what, when, from where, with which opinion. Never changed. */
@Entity
@Table(name = "CASE_STEP")
public class CaseStep {

    @Id
    @SequenceGenerator(name = "CaseStepSeq", sequenceName = "CASE_STEP_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CaseStepSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    /** Element id of the model, such as {@code Task_AcceptApplication}. */
    @Column(name = "STEP_KEY", nullable = false)
    private String stepKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACTION_CODE", nullable = false)
    private CaseAction action;

    @Embedded
    private StepActor actor;

    @Column(name = "DONE_AT", nullable = false)
    private LocalDateTime at;

    @Lob
    @Column(name = "OPINION")
    private String opinion;

    /** What the step changed or found, as a short text for people; null when the opinion says it all. */
    @Lob
    @Column(name = "OUTCOME")
    private String outcome;

    @ElementCollection
    @CollectionTable(name = "CASE_STEP_FILE", joinColumns = @JoinColumn(name = "CASE_STEP_ID"))
    @Column(name = "DOCUMENT_ID")
    private List<Long> attachments = new ArrayList<>();

    protected CaseStep() {}

    public CaseStep(Long caseFileId, String stepKey, CaseAction action, StepActor actor, LocalDateTime at) {
        this.caseFileId = caseFileId;
        this.stepKey = stepKey;
        this.action = action;
        this.actor = actor;
        this.at = at;
    }

    public CaseStep saying(String stepOpinion, List<Long> documents, String stepOutcome) {
        this.opinion = stepOpinion;
        this.attachments.addAll(documents);
        this.outcome = stepOutcome;
        return this;
    }

    public Long getId() {
        return id;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public String getStepKey() {
        return stepKey;
    }

    public CaseAction getAction() {
        return action;
    }

    public StepActor getActor() {
        return actor;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public String getOpinion() {
        return opinion;
    }

    public List<Long> getAttachments() {
        return List.copyOf(attachments);
    }

    public String getOutcome() {
        return outcome;
    }
}
