package org.shuzhuan.reports.fund;

import static org.shuzhuan.reports.Text.required;

import java.math.BigDecimal;
import java.util.Objects;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.PayeeAccount;

/** One payment: amount in yuan, the component 支出内容 it pays (for example 首期 or 余款). */
public record PaymentRow(
        String caseNumber, Enterprise enterprise, PayeeAccount account, BigDecimal amount, String component) {

    public PaymentRow {
        required(caseNumber, "caseNumber");
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(amount, "amount");
        required(component, "component");
    }
}
