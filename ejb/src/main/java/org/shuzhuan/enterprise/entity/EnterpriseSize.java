package org.shuzhuan.enterprise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.SizeSnapshot;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.reference.SizeFigures;

/** The figures an enterprise gave and the size class that followed from them. */
@Embeddable
public class EnterpriseSize {

    @Column(name = "INDUSTRY_CODE")
    private String industryCode;

    @Column(name = "EMPLOYEES")
    private Integer employees;

    @Column(name = "REVENUE_WAN")
    private BigDecimal revenueWan;

    @Column(name = "ASSETS_WAN")
    private BigDecimal assetsWan;

    @Enumerated(EnumType.STRING)
    @Column(name = "SIZE_CLASS")
    private SizeClass sizeClass;

    @Column(name = "SIZE_STANDARD_ID")
    private String standardId;

    @Column(name = "SIZED_AT")
    private LocalDateTime sizedAt;

    protected EnterpriseSize() {}

    EnterpriseSize(EnterpriseForm form, SizeClassResult result, LocalDateTime now) {
        this.industryCode = form.getIndustryCode();
        this.employees = form.getEmployees();
        this.revenueWan = form.getRevenueWan();
        this.assetsWan = form.getAssetsWan();
        this.sizeClass = result.sizeClass();
        this.standardId = result.standard().id();
        this.sizedAt = now;
    }

    String industryCode() {
        return industryCode;
    }

    SizeFigures figures() {
        return new SizeFigures(employees, revenueWan, assetsWan);
    }

    SizeSnapshot snapshot() {
        return new SizeSnapshot(sizeClass, standardId, sizedAt);
    }
}
