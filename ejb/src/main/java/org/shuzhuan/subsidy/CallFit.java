package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Money;

/**
 * How one call fits an enterprise, by the call's own decision tables.
 *
 * @param reasons why it cannot apply whatever it does; empty when it fits
 * @param levelNeeded lowest digital level after the project at which the call grants something, 0..4; null when it never does
 * @param most yuan, the call's cap at the highest level; zero when nothing is granted
 * @param exclusions what else would stand against it and the portal does not know: the reasons of the call's own table
 */
public record CallFit(
        CallView call,
        List<EligibilityReason> reasons,
        Integer levelNeeded,
        Money most,
        List<EligibilityReason> exclusions)
        implements Serializable {

    public boolean isFitting() {
        return reasons.isEmpty() && levelNeeded != null;
    }

    public CallView getCall() {
        return call;
    }

    public List<EligibilityReason> getReasons() {
        return reasons;
    }

    public Integer getLevelNeeded() {
        return levelNeeded;
    }

    public Money getMost() {
        return most;
    }

    public List<EligibilityReason> getExclusions() {
        return exclusions;
    }
}
