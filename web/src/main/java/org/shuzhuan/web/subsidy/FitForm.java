package org.shuzhuan.web.subsidy;

import java.math.BigDecimal;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.subsidy.FitQuestion;

/** What the quick check is asked, by a form or as JSON. Employees are persons, revenue and assets 万元. */
public class FitForm {

    private String creditCode;
    private ApplicantKind kind = ApplicantKind.SME;
    private String regionCode;
    private String industryCode;
    private Integer employees;
    private BigDecimal revenueWan;
    private BigDecimal assetsWan;

    FitQuestion toQuestion() {
        return new FitQuestion(creditCode, kind, regionCode, industryCode, employees, revenueWan, assetsWan);
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public ApplicantKind getKind() {
        return kind;
    }

    public void setKind(ApplicantKind kind) {
        this.kind = kind;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public void setRegionCode(String regionCode) {
        this.regionCode = regionCode;
    }

    public String getIndustryCode() {
        return industryCode;
    }

    public void setIndustryCode(String industryCode) {
        this.industryCode = industryCode;
    }

    public Integer getEmployees() {
        return employees;
    }

    public void setEmployees(Integer employees) {
        this.employees = employees;
    }

    public BigDecimal getRevenueWan() {
        return revenueWan;
    }

    public void setRevenueWan(BigDecimal revenueWan) {
        this.revenueWan = revenueWan;
    }

    public BigDecimal getAssetsWan() {
        return assetsWan;
    }

    public void setAssetsWan(BigDecimal assetsWan) {
        this.assetsWan = assetsWan;
    }
}
