package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * A remainder offered to the applicant.
 *
 * @param requested yuan, as computed
 * @param offered yuan, less than requested
 * @param answerBy last day of the period
 * @param answerable open and within its period
 */
public record RemainderOfferView(
        Money requested,
        Money offered,
        String reason,
        String offeredBy,
        LocalDateTime offeredAt,
        LocalDate answerBy,
        OfferState state,
        boolean answerable,
        LocalDateTime answeredAt,
        String answer)
        implements Serializable {

    public Money getRequested() {
        return requested;
    }

    public Money getOffered() {
        return offered;
    }

    public String getReason() {
        return reason;
    }

    public String getOfferedBy() {
        return offeredBy;
    }

    public LocalDateTime getOfferedAt() {
        return offeredAt;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public OfferState getState() {
        return state;
    }

    public boolean isAnswerable() {
        return answerable;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public String getAnswer() {
        return answer;
    }
}
