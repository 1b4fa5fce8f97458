package org.shuzhuan.reference;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shuzhuan.shared.FieldFault;

/**
 * Last year's figures of an enterprise, as the size standard counts them. Any of them may be null until an industry asks for
 * it.
 *
 * @param employees 从业人员 at year end, persons
 * @param revenueWan 营业收入 of the year, 万元, at most two decimals
 * @param assetsWan 资产总额 at year end, 万元, at most two decimals
 */
public record SizeFigures(Integer employees, BigDecimal revenueWan, BigDecimal assetsWan) implements Serializable {

    public static final int MOST_EMPLOYEES = 5_000_000;
    /** 100 万亿元, more than any company has. */
    public static final BigDecimal MOST_WAN = new BigDecimal("10000000000");

    /** Value of one indicator, null when not given. */
    public BigDecimal of(SizeIndicator indicator) {
        return switch (indicator) {
            case EMPLOYEES -> employees == null ? null : BigDecimal.valueOf(employees);
            case REVENUE_WAN -> revenueWan;
            case ASSETS_WAN -> assetsWan;
        };
    }

    /** All faults at once; empty when an answer can be computed from the figures. */
    public List<FieldFault> faults(Set<SizeIndicator> needed) {
        List<FieldFault> faults = new ArrayList<>();
        for (SizeIndicator indicator : SizeIndicator.values()) {
            BigDecimal value = of(indicator);
            BigDecimal most = indicator == SizeIndicator.EMPLOYEES ? BigDecimal.valueOf(MOST_EMPLOYEES) : MOST_WAN;
            if (value == null) {
                if (needed.contains(indicator)) {
                    faults.add(FieldFault.of(indicator.field(), ReferenceError.VALUE_MISSING));
                }
            } else if (value.signum() < 0) {
                faults.add(FieldFault.of(indicator.field(), ReferenceError.VALUE_NEGATIVE));
            } else if (value.compareTo(most) > 0) {
                faults.add(FieldFault.of(indicator.field(), ReferenceError.VALUE_TOO_LARGE, most));
            } else if (value.stripTrailingZeros().scale() > 2) {
                faults.add(FieldFault.of(indicator.field(), ReferenceError.VALUE_TOO_PRECISE));
            }
        }
        return faults;
    }
}
