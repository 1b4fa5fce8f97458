package org.shuzhuan.fund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.shuzhuan.shared.Money;

/**
 * A limit on use and how the allotted money stands to it.
 *
 * @param part yuan of the source allotted to the use
 * @param total yuan of the source
 */
public record UseLimitView(UseLimit limit, Money part, Money total) implements Serializable {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public BudgetSource getSource() {
        return limit.source();
    }

    public String getUse() {
        return limit.use();
    }

    public int getLeastPercent() {
        return limit.leastBasisPoints() / 100;
    }

    public int getMostPercent() {
        return limit.mostBasisPoints() / 100;
    }

    public Money getPart() {
        return part;
    }

    public Money getTotal() {
        return total;
    }

    /** One decimal. */
    public BigDecimal getPercent() {
        return total.isZero()
                ? BigDecimal.ZERO
                : part.getYuan().multiply(HUNDRED).divide(total.getYuan(), 1, RoundingMode.HALF_UP);
    }

    /** Compared by multiplication, so that nothing is rounded. */
    public boolean isKept() {
        BigDecimal share = part.getYuan().movePointRight(4);
        return share.compareTo(total.getYuan().multiply(BigDecimal.valueOf(limit.leastBasisPoints()))) >= 0
                && share.compareTo(total.getYuan().multiply(BigDecimal.valueOf(limit.mostBasisPoints()))) <= 0;
    }
}
