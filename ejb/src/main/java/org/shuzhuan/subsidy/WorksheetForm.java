package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;

/**
 * Inputs of the worksheet of investment; amounts in yuan.
 *
 * @param callId the call hoped for; null for none
 * @param targetLevel level aimed at, 1..4
 * @param investment what the enterprise pays before any grant
 * @param downPayment of it, at the signing of the contract
 * @param discount what the platform lets off, on top of the investment
 * @param yearlyBenefit saved or earned more in a year
 */
public record WorksheetForm(
        Long callId, Integer targetLevel, Money investment, Money downPayment, Money discount, Money yearlyBenefit)
        implements Serializable {

    /** All faults at once; empty when it can be kept. */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (targetLevel == null) {
            faults.add(FieldFault.of("targetLevel", SubsidyError.REQUIRED));
        } else if (targetLevel < 1 || targetLevel > 4) {
            faults.add(FieldFault.of("targetLevel", SubsidyError.NUMBER_OUT_OF_RANGE, 1, 4));
        }
        amount(faults, "investment", investment);
        amount(faults, "downPayment", downPayment);
        amount(faults, "discount", discount);
        amount(faults, "yearlyBenefit", yearlyBenefit);
        if (faults.isEmpty() && !investment.isPositive()) {
            faults.add(FieldFault.of("investment", SubsidyError.AMOUNT_ZERO));
        }
        if (faults.isEmpty() && downPayment.isMoreThan(investment)) {
            faults.add(FieldFault.of("downPayment", SubsidyError.DOWN_PAYMENT_ABOVE_INVESTMENT));
        }
        return faults;
    }

    private static void amount(List<FieldFault> faults, String path, Money amount) {
        if (amount == null) {
            faults.add(FieldFault.of(path, SubsidyError.REQUIRED));
        } else if (amount.isNegative()) {
            faults.add(FieldFault.of(path, SubsidyError.AMOUNT_NEGATIVE));
        } else if (amount.isMoreThan(FieldReader.LARGEST)) {
            faults.add(FieldFault.of(path, SubsidyError.AMOUNT_TOO_LARGE, FieldReader.LARGEST));
        }
    }
}
