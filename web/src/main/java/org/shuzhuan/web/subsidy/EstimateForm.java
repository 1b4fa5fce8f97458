package org.shuzhuan.web.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import org.shuzhuan.shared.Money;

/** What somebody types to have a subsidy estimated. Amounts in yuan, the rate in per cent. */
public class EstimateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer levelAfter;
    private Money investment;
    private Money downPayment;
    private boolean inSignedPool = true;
    private LocalDate contractSignedOn;
    private LocalDate completedOn;
    private Integer ledSmeCount;
    private Integer ledSmeLevel2Rate;
    private Money platformCost;

    public Integer getLevelAfter() {
        return levelAfter;
    }

    public void setLevelAfter(Integer levelAfter) {
        this.levelAfter = levelAfter;
    }

    public Money getInvestment() {
        return investment;
    }

    public void setInvestment(Money investment) {
        this.investment = investment;
    }

    public Money getDownPayment() {
        return downPayment;
    }

    public void setDownPayment(Money downPayment) {
        this.downPayment = downPayment;
    }

    public boolean isInSignedPool() {
        return inSignedPool;
    }

    public void setInSignedPool(boolean inSignedPool) {
        this.inSignedPool = inSignedPool;
    }

    public LocalDate getContractSignedOn() {
        return contractSignedOn;
    }

    public void setContractSignedOn(LocalDate contractSignedOn) {
        this.contractSignedOn = contractSignedOn;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public Integer getLedSmeCount() {
        return ledSmeCount;
    }

    public void setLedSmeCount(Integer ledSmeCount) {
        this.ledSmeCount = ledSmeCount;
    }

    public Integer getLedSmeLevel2Rate() {
        return ledSmeLevel2Rate;
    }

    public void setLedSmeLevel2Rate(Integer ledSmeLevel2Rate) {
        this.ledSmeLevel2Rate = ledSmeLevel2Rate;
    }

    public Money getPlatformCost() {
        return platformCost;
    }

    public void setPlatformCost(Money platformCost) {
        this.platformCost = platformCost;
    }
}
