package org.shuzhuan.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.shuzhuan.fund.WaitingView;
import org.shuzhuan.shared.Money;

/**
 * How what is free is shared by all who wait, in proportion to what each was granted; every share rounded down, so that the
 * shares never sum to more than is free. What rounding leaves stays free.
 *
 * @param available yuan free on the lines of call and use
 */
public record ProRataPlan(long callId, String use, Money available, List<ProRataShare> shares) implements Serializable {

    /** @param wholeYuan true where the call grants whole yuan, else cents */
    public static ProRataPlan of(
            long callId, String use, Money available, List<WaitingView> waiting, boolean wholeYuan) {
        Money total = waiting.stream().map(WaitingView::amount).reduce(Money.ZERO, Money::plus);
        List<ProRataShare> shares = waiting.stream()
                .map(row -> new ProRataShare(
                        row.caseFileId(),
                        row.caseNumber(),
                        row.applicantName(),
                        row.amount(),
                        share(row.amount(), available, total, wholeYuan)))
                .toList();
        return new ProRataPlan(callId, use, available, shares);
    }

    private static Money share(Money requested, Money available, Money total, boolean wholeYuan) {
        if (!total.isMoreThan(available)) {
            return requested;
        }
        return Money.ofFloor(requested
                .getYuan()
                .multiply(available.getYuan())
                .divide(total.getYuan(), wholeYuan ? 0 : 2, RoundingMode.FLOOR));
    }

    public Money getAvailable() {
        return available;
    }

    public String getUse() {
        return use;
    }

    public List<ProRataShare> getShares() {
        return shares;
    }

    public Money getRequested() {
        return shares.stream().map(ProRataShare::requested).reduce(Money.ZERO, Money::plus);
    }

    public Money getShared() {
        return shares.stream().map(ProRataShare::share).reduce(Money.ZERO, Money::plus);
    }

    /** Left by rounding; stays free. */
    public Money getRemainder() {
        return available.minus(getShared());
    }

    /** Per cent of the requested sum, one decimal, downwards. */
    public BigDecimal getPercent() {
        return getRequested().isZero()
                ? BigDecimal.ZERO
                : available
                        .getYuan()
                        .movePointRight(2)
                        .divide(getRequested().getYuan(), MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.FLOOR);
    }

    /** There is something to share, and not enough of it. */
    public boolean isNeeded() {
        return available.isPositive() && getRequested().isMoreThan(available);
    }

    /** Names exactly these shares: who applies the plan says which one was seen. */
    public String getKey() {
        StringBuilder text = new StringBuilder(callId + "/" + use + "/" + available);
        shares.forEach(share -> text.append('/')
                .append(share.caseFileId())
                .append(':')
                .append(share.requested())
                .append(':')
                .append(share.share()));
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
