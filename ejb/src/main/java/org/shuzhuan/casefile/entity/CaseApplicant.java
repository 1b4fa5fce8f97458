package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who applies (申报主体), as named while the case is open, and the account that pressed the button. */
@Embeddable
public class CaseApplicant {

    @Column(name = "ENTERPRISE_ID", nullable = false)
    private Long enterpriseId;

    @Column(name = "ENTERPRISE_NAME", nullable = false)
    private String enterpriseName;

    @Column(name = "CREDIT_CODE", nullable = false)
    private String creditCode;

    @Column(name = "REGION_CODE", nullable = false, updatable = false)
    private String regionCode;

    @Column(name = "APPLICANT_ACCOUNT_ID", updatable = false)
    private Long accountId;

    protected CaseApplicant() {}

    public CaseApplicant(
            Long enterpriseId, String enterpriseName, String creditCode, String regionCode, Long accountId) {
        this.enterpriseId = enterpriseId;
        this.enterpriseName = enterpriseName;
        this.creditCode = creditCode;
        this.regionCode = regionCode;
        this.accountId = accountId;
    }

    /** The enterprise bears another name. */
    public void rename(String name) {
        enterpriseName = name;
    }

    /** Another enterprise takes the case over; the case stays with the desks of its division. */
    void succeed(Long successorId, String name, String code) {
        enterpriseId = successorId;
        enterpriseName = name;
        creditCode = code;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public Long getAccountId() {
        return accountId;
    }
}
