package org.shuzhuan.fund.entity;

import java.math.BigDecimal;
import java.util.List;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.FundError;
import org.shuzhuan.fund.UseLimit;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

/**
 * What part of each source's money goes to each use, measured on what is allocated. The 80 / 20 limit of the central money
 * (改造 at least 80 %, 公共服务 at most 20 %) is data of the call.
 */
public final class UseShares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final List<BudgetLine> lines;

    public UseShares(List<BudgetLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Compares by multiplication, so that nothing is rounded. A source without money breaks no limit. */
    public void check(List<UseLimit> limits) {
        for (UseLimit limit : limits) {
            Money total = sum(limit.source(), null);
            BigDecimal part = sum(limit.source(), limit.use()).getYuan().multiply(WHOLE);
            BigDecimal least = total.getYuan().multiply(BigDecimal.valueOf(limit.leastBasisPoints()));
            BigDecimal most = total.getYuan().multiply(BigDecimal.valueOf(limit.mostBasisPoints()));
            if (part.compareTo(least) < 0 || part.compareTo(most) > 0) {
                throw new DomainException(
                        FundError.USE_LIMIT_BROKEN,
                        limit.source(),
                        limit.use(),
                        limit.leastBasisPoints() / 100,
                        limit.mostBasisPoints() / 100,
                        sum(limit.source(), limit.use()),
                        total);
            }
        }
    }

    private Money sum(BudgetSource source, String use) {
        return lines.stream()
                .filter(line -> line.getSource() == source && (use == null || use.equals(line.getUse())))
                .map(BudgetLine::getAllocated)
                .reduce(Money.ZERO, Money::plus);
    }
}
