package org.shuzhuan.fund.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.shared.Money;

/** A component as it is stored with its payment. */
@Embeddable
public class ComponentLine {

    @Column(name = "LABEL")
    private String label;

    @Column(name = "AMOUNT")
    private Money amount;

    protected ComponentLine() {}

    ComponentLine(PaymentComponent component) {
        this.label = component.label();
        this.amount = component.amount();
    }

    PaymentComponent toComponent() {
        return new PaymentComponent(label, amount);
    }
}
