package org.shuzhuan.subsidy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.WorksheetForm;

/** What an enterprise thinks of investing: one worksheet each, the inputs as typed; everything else is computed on reading. */
@Entity
@Table(name = "INVESTMENT_WORKSHEET")
public class InvestmentWorksheet {

    @Id
    @Column(name = "ENTERPRISE_ID")
    private Long enterpriseId;

    @Column(name = "CALL_ID")
    private Long callId;

    @Column(name = "TARGET_LEVEL", nullable = false)
    private int targetLevel;

    @Column(name = "INVESTMENT", nullable = false)
    private Money investment;

    @Column(name = "DOWN_PAYMENT", nullable = false)
    private Money downPayment;

    @Column(name = "DISCOUNT", nullable = false)
    private Money discount;

    @Column(name = "YEARLY_BENEFIT", nullable = false)
    private Money yearlyBenefit;

    @Column(name = "SAVED_BY", nullable = false)
    private String savedBy;

    @Column(name = "SAVED_AT", nullable = false)
    private LocalDateTime savedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected InvestmentWorksheet() {}

    public InvestmentWorksheet(long enterpriseId) {
        this.enterpriseId = enterpriseId;
    }

    public void save(WorksheetForm form, String by, LocalDateTime at) {
        callId = form.callId();
        targetLevel = form.targetLevel();
        investment = form.investment();
        downPayment = form.downPayment();
        discount = form.discount();
        yearlyBenefit = form.yearlyBenefit();
        savedBy = by;
        savedAt = at;
    }

    public WorksheetForm form() {
        return new WorksheetForm(callId, targetLevel, investment, downPayment, discount, yearlyBenefit);
    }

    public Money investment() {
        return investment;
    }

    public Money downPayment() {
        return downPayment;
    }

    public LocalDateTime savedAt() {
        return savedAt;
    }
}
