package org.shuzhuan.enterprise;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What an enterprise tells about itself; field names are those of pages and API. Employees are persons, revenue and assets of
 * the last year 万元 with at most two decimals; they may be null where the size standard does not ask for them.
 */
public class EnterpriseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String creditCode;
    private String name;
    private ApplicantKind kind;
    private String regionCode;
    private String address;
    private String industryCode;
    private String legalRepresentative;
    private String contactPerson;
    private String contactPhone;
    private Integer employees;
    private BigDecimal revenueWan;
    private BigDecimal assetsWan;

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getIndustryCode() {
        return industryCode;
    }

    public void setIndustryCode(String industryCode) {
        this.industryCode = industryCode;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public String getContactPerson() {
        return contactPerson;
    }

    public void setContactPerson(String contactPerson) {
        this.contactPerson = contactPerson;
    }

    /** Plain; null in an update keeps the stored number, which pages only know masked. */
    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
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
