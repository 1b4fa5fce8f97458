package org.shuzhuan.fund;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/**
 * Where a waiting case stands.
 *
 * @param position from 1, in the order of submission
 * @param available free on the lines of call and use
 * @param missing yuan that must still come until it is this case's turn and its amount fits
 */
public record QueuePlace(long callId, String use, int position, Money amount, Money available, Money missing)
        implements Serializable {

    public int getPosition() {
        return position;
    }

    public Money getAmount() {
        return amount;
    }

    public Money getAvailable() {
        return available;
    }

    public Money getMissing() {
        return missing;
    }
}
