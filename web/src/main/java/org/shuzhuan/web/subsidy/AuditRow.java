package org.shuzhuan.web.subsidy;

import java.io.Serializable;
import org.shuzhuan.award.AuditedItem;
import org.shuzhuan.award.ExpenseView;
import org.shuzhuan.shared.Money;

/** One expense item under audit; begins with what was counted, or with the audit before. */
public class AuditRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ExpenseView expense;
    private Money eligible;
    private String cutReason;

    AuditRow(ExpenseView expense) {
        this.expense = expense;
        this.eligible = expense.getAudited() == null ? expense.getCounted() : expense.getAudited();
        this.cutReason = expense.getCutReason();
    }

    AuditedItem toItem() {
        return new AuditedItem(expense.getId(), eligible, cutReason);
    }

    public ExpenseView getExpense() {
        return expense;
    }

    public Money getEligible() {
        return eligible;
    }

    public void setEligible(Money eligible) {
        this.eligible = eligible;
    }

    public String getCutReason() {
        return cutReason;
    }

    public void setCutReason(String cutReason) {
        this.cutReason = cutReason;
    }
}
