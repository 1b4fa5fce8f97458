package org.shuzhuan.fund;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/** One named part of a payment, such as the first instalment (首期) or the rest (尾款). */
public record PaymentComponent(String label, Money amount) implements Serializable {

    public String getLabel() {
        return label;
    }

    public Money getAmount() {
        return amount;
    }
}
