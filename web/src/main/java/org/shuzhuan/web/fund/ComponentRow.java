package org.shuzhuan.web.fund;

import java.io.Serializable;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.shared.Money;

/** One part of a payment; the amount may be lowered, an emptied one is not paid now. */
public class ComponentRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String label;
    private Money amount;

    ComponentRow(PaymentComponent planned) {
        this.label = planned.label();
        this.amount = planned.amount();
    }

    PaymentComponent toComponent() {
        return new PaymentComponent(label, amount);
    }

    public String getLabel() {
        return label;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
