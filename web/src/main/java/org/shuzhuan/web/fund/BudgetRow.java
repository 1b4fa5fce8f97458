package org.shuzhuan.web.fund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.shuzhuan.fund.BudgetLineView;
import org.shuzhuan.shared.Money;

/** A budget line with the parts of its bar: paid, approved and not paid, held; the rest is free. */
public final class BudgetRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final BudgetLineView line;
    private final List<Part> parts;

    BudgetRow(BudgetLineView line) {
        this.line = line;
        BigDecimal paid = share(line.disbursed());
        BigDecimal committed = share(line.committed());
        this.parts = List.of(
                new Part(BigDecimal.ZERO, paid, 1),
                new Part(paid, committed, 4),
                new Part(paid.add(committed), share(line.held()), 2));
    }

    private BigDecimal share(Money part) {
        return line.allocated().isZero()
                ? BigDecimal.ZERO
                : part.getYuan().multiply(HUNDRED).divide(line.allocated().getYuan(), 2, RoundingMode.DOWN);
    }

    public BudgetLineView getLine() {
        return line;
    }

    public List<Part> getParts() {
        return parts;
    }

    /** Per cent of the line, and the colour of the legend. */
    public record Part(BigDecimal start, BigDecimal share, int colour) implements Serializable {

        public BigDecimal getStart() {
            return start;
        }

        public BigDecimal getShare() {
            return share;
        }

        public int getColour() {
            return colour;
        }
    }
}
