package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.shuzhuan.award.ClawBackOrder;
import org.shuzhuan.award.ClawBackView;
import org.shuzhuan.award.ClawBacks;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Money;
import org.shuzhuan.web.workflow.TaskPage;

/** Finance decides a claw-back, then books what comes back (追回补助). */
@Named
@ViewScoped
public class FundClawBackPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClawBacks desk;

    private ClawBackView ordered;
    private Money paid;
    private Money amount;
    private LocalDate day;
    private String number;
    private String opinion;

    @Override
    protected void prepare() {
        paid = desk.paid(getTaskId());
        ordered = desk.of(getCaseFileId()).orElse(null);
        amount = ordered == null ? paid : ordered.getLeft();
    }

    public String order() {
        return finish(() -> desk.order(getTaskId(), new ClawBackOrder(amount, day, number), Opinion.of(opinion)));
    }

    public String book() {
        return finish(() -> desk.book(getTaskId(), amount, day, number));
    }

    public ClawBackView getOrdered() {
        return ordered;
    }

    public Money getPaid() {
        return paid;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** Last day of the period, or the day the money came. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Number of the decision, or of the bank. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
