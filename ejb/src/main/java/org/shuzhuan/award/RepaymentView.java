package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/** Money that came back from an enterprise. */
public record RepaymentView(
        Money amount, LocalDate receivedOn, String bankReference, String bookedBy, LocalDateTime bookedAt)
        implements Serializable {

    public Money getAmount() {
        return amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getBankReference() {
        return bankReference;
    }

    public String getBookedBy() {
        return bookedBy;
    }

    public LocalDateTime getBookedAt() {
        return bookedAt;
    }
}
