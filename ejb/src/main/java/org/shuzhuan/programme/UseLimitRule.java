package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * What part of a source's money may go to a use, such as 80 / 20.
 *
 * @param leastBasisPoints 0..10000 of the source's money
 * @param mostBasisPoints not below the least
 */
public record UseLimitRule(FundSource source, String use, int leastBasisPoints, int mostBasisPoints)
        implements Serializable {

    public FundSource getSource() {
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
