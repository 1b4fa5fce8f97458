package org.shuzhuan.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.shuzhuan.shared.Money;

/**
 * Who bears the cost of a project (企业出一点、平台让一点、政府补一点, guide §四(二)): total = paid by the enterprise + discount by
 * the platform; government = grant; enterprise = paid − grant. The three shares, per cent with one decimal, sum to 100.0;
 * what rounding leaves over goes to the enterprise's share.
 */
public final class CostSplit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = new BigDecimal("100.0");

    private final Money paid;
    private final Money discount;
    private final Money grant;

    private CostSplit(Money paid, Money discount, Money grant) {
        this.paid = paid;
        this.discount = discount;
        this.grant = grant;
    }

    /** @param grant no more than paid; a larger one is taken as all that was paid */
    public static CostSplit of(Money paid, Money discount, Money grant) {
        return new CostSplit(paid, discount, grant.min(paid));
    }

    public Money getTotal() {
        return paid.plus(discount);
    }

    public Money getEnterprise() {
        return paid.minus(grant);
    }

    public Money getPlatform() {
        return discount;
    }

    public Money getGovernment() {
        return grant;
    }

    public BigDecimal getEnterpriseShare() {
        return getTotal().isZero()
                ? BigDecimal.ZERO.setScale(1)
                : HUNDRED.subtract(getPlatformShare()).subtract(getGovernmentShare());
    }

    public BigDecimal getPlatformShare() {
        return shareOf(discount);
    }

    public BigDecimal getGovernmentShare() {
        return shareOf(grant);
    }

    private BigDecimal shareOf(Money part) {
        return getTotal().isZero()
                ? BigDecimal.ZERO.setScale(1)
                : part.getYuan().multiply(HUNDRED).divide(getTotal().getYuan(), 1, RoundingMode.HALF_UP);
    }
}
