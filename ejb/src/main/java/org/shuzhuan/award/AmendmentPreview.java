package org.shuzhuan.award;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/**
 * What an amendment of an approval would change.
 *
 * @param before yuan granted now; after yuan granted then
 * @param free yuan of the budget a higher amount could still take
 */
public record AmendmentPreview(Money before, Money after, Money free) implements Serializable {

    public Money getBefore() {
        return before;
    }

    public Money getAfter() {
        return after;
    }

    public Money getFree() {
        return free;
    }

    /** Whether the budget reaches for it. */
    public boolean isCovered() {
        return !after.isMoreThan(before.plus(free));
    }
}
