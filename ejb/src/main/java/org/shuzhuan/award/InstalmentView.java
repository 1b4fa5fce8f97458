package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.shared.Money;

/**
 * A part of an approved grant and how far it is paid.
 *
 * @param condition null for a part due with the approval
 * @param paid yuan of this part already paid
 */
public record InstalmentView(
        int position,
        String title,
        String condition,
        Money amount,
        Money paid,
        LocalDateTime releasedAt,
        String releasedBy,
        String evidence)
        implements Serializable {

    public enum State {
        WAITING_FOR_CONDITION,
        DUE,
        PAID_IN_PART,
        PAID
    }

    public State getState() {
        if (!amount.isMoreThan(paid)) {
            return State.PAID;
        }
        if (paid.isPositive()) {
            return State.PAID_IN_PART;
        }
        return releasedAt == null ? State.WAITING_FOR_CONDITION : State.DUE;
    }

    /** Released and not yet paid. */
    Money due() {
        return releasedAt == null ? Money.ZERO : amount.minus(paid);
    }

    /** The part whose condition is asked for next; none while a released one is not paid in full. */
    public static Optional<InstalmentView> next(List<InstalmentView> plan) {
        boolean owed = plan.stream().anyMatch(part -> part.due().isPositive());
        return owed
                ? Optional.empty()
                : plan.stream().filter(part -> part.releasedAt() == null).findFirst();
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public String getCondition() {
        return condition;
    }

    public Money getAmount() {
        return amount;
    }

    public Money getPaid() {
        return paid;
    }

    public LocalDateTime getReleasedAt() {
        return releasedAt;
    }

    public String getReleasedBy() {
        return releasedBy;
    }

    public String getEvidence() {
        return evidence;
    }
}
