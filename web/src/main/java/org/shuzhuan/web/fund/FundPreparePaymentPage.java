package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.fund.PaymentPlan;
import org.shuzhuan.fund.PaymentPreparation;
import org.shuzhuan.shared.Money;
import org.shuzhuan.web.workflow.TaskPage;

/** The payer prepares the payment of an approved case (编制支付). */
@Named
@ViewScoped
public class FundPreparePaymentPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentPreparation desk;

    private PaymentPlan plan;
    private Money outstanding;
    private List<ComponentRow> rows = List.of();

    @Override
    protected void prepare() {
        plan = desk.plan(getTaskId());
        outstanding = desk.outstanding(getTaskId());
        rows = plan.components().stream().map(ComponentRow::new).toList();
    }

    public String submit() {
        return finish(() -> desk.prepare(getTaskId(), components()));
    }

    private List<PaymentComponent> components() {
        return rows.stream()
                .filter(row -> row.getAmount() != null && !row.getAmount().isZero())
                .map(ComponentRow::toComponent)
                .toList();
    }

    public PaymentPlan getPlan() {
        return plan;
    }

    public Money getOutstanding() {
        return outstanding;
    }

    public List<ComponentRow> getRows() {
        return rows;
    }
}
