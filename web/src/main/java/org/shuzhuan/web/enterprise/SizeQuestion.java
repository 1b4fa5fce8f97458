package org.shuzhuan.web.enterprise;

import java.io.Serializable;
import java.math.BigDecimal;

/** What the size check is asked, by a form or as JSON. Employees are persons, revenue and assets 万元. */
public class SizeQuestion implements Serializable {

    private static final long serialVersionUID = 1L;

    private String industryCode;
    private Long employees;
    private BigDecimal revenueWan;
    private BigDecimal assetsWan;

    /** As the service counts them: what no int holds is far beyond its limits on the same side. */
    Integer employeesWithinInt() {
        return employees == null ? null : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, employees));
    }

    public String getIndustryCode() {
        return industryCode;
    }

    public void setIndustryCode(String industryCode) {
        this.industryCode = industryCode;
    }

    public Long getEmployees() {
        return employees;
    }

    public void setEmployees(Long employees) {
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
