package org.shuzhuan.subsidy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What was applied for: created by the submission together with its case, changed only by answers to correction notices.
 * Active until the case is refused, rejected, withdrawn or lapsed; an inactive one hinders no new application.
 */
@Entity
@Table(name = "SUBSIDY_APPLICATION")
public class SubsidyApplication {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Column(name = "DRAFT_ID", nullable = false, updatable = false)
    private Long draftId;

    @Column(name = "ENTERPRISE_ID", nullable = false)
    private Long enterpriseId;

    @Column(name = "CALL_ID", nullable = false, updatable = false)
    private Long callId;

    @Column(name = "DEFINITION_NO", nullable = false, updatable = false)
    private int definitionNumber;

    @Column(name = "CONTRACT_NUMBER", nullable = false)
    private String contractNumber;

    @Lob
    @Column(name = "FIELD_VALUES", nullable = false)
    private String sealedValues;

    @Column(name = "ACTIVE", nullable = false)
    private Boolean active;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected SubsidyApplication() {}

    public SubsidyApplication(Long caseFileId, SubsidyDraft draft) {
        this.caseFileId = caseFileId;
        this.draftId = draft.getId();
        this.enterpriseId = draft.getEnterpriseId();
        this.callId = draft.getCallId();
        this.definitionNumber = draft.getDefinitionNumber();
        this.active = true;
    }

    public void write(String contract, String sealed) {
        contractNumber = contract;
        sealedValues = sealed;
    }

    public void fail() {
        active = false;
    }

    /** The rejection did not stand. */
    public void revive() {
        active = true;
    }

    /** Its enterprise was merged into another one. */
    public void succeededBy(Long successorId) {
        enterpriseId = successorId;
    }

    public boolean isActive() {
        return active;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public Long getDraftId() {
        return draftId;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public Long getCallId() {
        return callId;
    }

    public int getDefinitionNumber() {
        return definitionNumber;
    }

    public String getSealedValues() {
        return sealedValues;
    }
}
