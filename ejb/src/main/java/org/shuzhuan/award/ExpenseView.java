package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * An expense item with what the call's filter and the auditor say of it.
 *
 * @param drops why it does not count; empty when it counts
 * @param counted yuan that count before the audit
 * @param audited yuan the auditor found eligible; null before the audit
 */
public record ExpenseView(
        long id,
        int position,
        ExpenseLine line,
        List<ExpenseFilter.Drop> drops,
        Money counted,
        Money audited,
        String cutReason)
        implements Serializable {

    public long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public String getName() {
        return line.name();
    }

    public String getCategory() {
        return line.category();
    }

    public String getContractNumber() {
        return line.contractNumber();
    }

    public LocalDate getContractSignedOn() {
        return line.contractSignedOn();
    }

    public String getInvoice() {
        return line.invoice();
    }

    public LocalDate getInvoicedOn() {
        return line.invoicedOn();
    }

    public LocalDate getPaidOn() {
        return line.paidOn();
    }

    public Money getInvoiced() {
        return line.invoiced();
    }

    public Money getPaid() {
        return line.paid();
    }

    public Money getDiscount() {
        return line.discount();
    }

    public List<ExpenseFilter.Drop> getDrops() {
        return drops;
    }

    public Money getCounted() {
        return counted;
    }

    public Money getAudited() {
        return audited;
    }

    public String getCutReason() {
        return cutReason;
    }
}
