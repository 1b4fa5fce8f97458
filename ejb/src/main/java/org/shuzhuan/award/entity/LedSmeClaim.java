package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An enterprise that a chain leader led: counted once per programme. */
@Entity
@Table(name = "LED_SME_CLAIM")
public class LedSmeClaim {

    @Id
    @Column(name = "CLAIM_KEY")
    private String key;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Column(name = "CREDIT_CODE", nullable = false)
    private String creditCode;

    @Column(name = "ENTERPRISE_NAME", nullable = false)
    private String name;

    @Column(name = "LEVEL_AFTER", nullable = false)
    private int levelAfter;

    protected LedSmeClaim() {}

    /** @param programme policy code within which the enterprise counts once */
    public LedSmeClaim(String programme, Long caseFileId, String creditCode, String name, int levelAfter) {
        this.key = programme + ":" + creditCode;
        this.caseFileId = caseFileId;
        this.creditCode = creditCode;
        this.name = name;
        this.levelAfter = levelAfter;
    }
}
