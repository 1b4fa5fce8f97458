package org.shuzhuan.fund;

import java.io.Serializable;

/**
 * Limits on what part of a source goes to a use, such as 80 / 20.
 *
 * @param leastBasisPoints 0..10000
 * @param mostBasisPoints 0..10000, not below the least
 */
public record UseLimit(BudgetSource source, String use, int leastBasisPoints, int mostBasisPoints)
        implements Serializable {

    public BudgetSource getSource() {
        return source;
    }

    public String getUse() {
        return use;
    }

    public int getLeastBasisPoints() {
        return leastBasisPoints;
    }

    public int getMostBasisPoints() {
        return mostBasisPoints;
    }
}
