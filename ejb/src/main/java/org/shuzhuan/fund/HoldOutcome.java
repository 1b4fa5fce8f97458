package org.shuzhuan.fund;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * Answer to a {@link HoldRequest}: either held, or waiting.
 *
 * @param held true: {@code shares} sum to the amount; false: the case waits
 * @param position place in the queue from 1, 0 when held
 * @param missing for the first in the queue what the lines lack for it; zero for those behind, who wait for the first
 */
public record HoldOutcome(boolean held, int position, Money missing, List<HeldShare> shares) implements Serializable {

    static HoldOutcome held(List<HeldShare> shares) {
        return new HoldOutcome(true, 0, Money.ZERO, shares);
    }

    static HoldOutcome queued(int position, Money missing) {
        return new HoldOutcome(false, position, missing, List.of());
    }
}
