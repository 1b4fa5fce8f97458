package org.shuzhuan.subsidy.entity;

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
import org.shuzhuan.subsidy.DraftState;
import org.shuzhuan.subsidy.FormStep;

/**
 * An application that is being written: OPEN from the first look at the form, one per enterprise and call; SUBMITTED with the
 * case it became, or DISCARDED. Follows the call's definition it was begun with. What was typed stays as typed, valid or not.
 */
@Entity
@Table(name = "SUBSIDY_DRAFT")
public class SubsidyDraft {

    @Id
    @SequenceGenerator(name = "SubsidyDraftSeq", sequenceName = "SUBSIDY_DRAFT_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SubsidyDraftSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "ENTERPRISE_ID", nullable = false)
    private Long enterpriseId;

    @Column(name = "CALL_ID", nullable = false, updatable = false)
    private Long callId;

    @Column(name = "CALL_TITLE", nullable = false, updatable = false)
    private String callTitle;

    @Column(name = "DEFINITION_NO", nullable = false, updatable = false)
    private int definitionNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private DraftState state;

    @Column(name = "OPEN_KEY", nullable = false)
    private String openKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "STEP", nullable = false)
    private FormStep step;

    @Lob
    @Column(name = "FIELD_VALUES")
    private String sealedValues;

    @Column(name = "REVISION_NO", nullable = false)
    private int revision;

    @Column(name = "SAVED_AT", nullable = false)
    private LocalDateTime savedAt;

    @Column(name = "CONFIRMED_BY")
    private String confirmedBy;

    @Column(name = "CONFIRMED_AT")
    private LocalDateTime confirmedAt;

    @Column(name = "CONFIRMED_DIGEST")
    private String confirmedDigest;

    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected SubsidyDraft() {}

    public SubsidyDraft(Long enterpriseId, Long callId, String callTitle, int definitionNumber, LocalDateTime at) {
        this.enterpriseId = enterpriseId;
        this.callId = callId;
        this.callTitle = callTitle;
        this.definitionNumber = definitionNumber;
        this.state = DraftState.OPEN;
        this.openKey = callId + ":" + enterpriseId;
        this.step = FormStep.ENTERPRISE;
        this.savedAt = at;
    }

    /** Keeps what was typed; a confirmation given before is void when anything changed. */
    public void save(FormStep at, String sealed, String digest, LocalDateTime now) {
        step = at;
        sealedValues = sealed;
        revision++;
        savedAt = now;
        if (!digest.equals(confirmedDigest)) {
            confirmedBy = null;
            confirmedAt = null;
            confirmedDigest = null;
        }
    }

    /** The legal representative vouches for exactly what stands in the form now. */
    public void confirm(String by, String digest, LocalDateTime at) {
        confirmedBy = by;
        confirmedDigest = digest;
        confirmedAt = at;
    }

    public void submittedAs(Long caseFile) {
        state = DraftState.SUBMITTED;
        caseFileId = caseFile;
        openKey = "#" + id;
    }

    /** The enterprise of a submitted draft was merged into another one, which reads its files from now on. */
    public void succeededBy(Long successorId) {
        enterpriseId = successorId;
    }

    public void discard() {
        state = DraftState.DISCARDED;
        openKey = "#" + id;
        sealedValues = null;
    }

    public boolean isConfirmed(String digest) {
        return digest.equals(confirmedDigest);
    }

    public Long getId() {
        return id;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public Long getCallId() {
        return callId;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public int getDefinitionNumber() {
        return definitionNumber;
    }

    public DraftState getState() {
        return state;
    }

    public FormStep getStep() {
        return step;
    }

    public String getSealedValues() {
        return sealedValues;
    }

    public int getRevision() {
        return revision;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDateTime getConfirmedAt() {
        return confirmedAt;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }
}
