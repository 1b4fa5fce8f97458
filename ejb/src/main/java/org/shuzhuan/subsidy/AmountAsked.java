package org.shuzhuan.subsidy;

import java.math.BigDecimal;
import org.shuzhuan.shared.Money;

/** The investment a form declares, for lists and inbox: what was paid, all items together, in yuan. */
final class AmountAsked {

    private AmountAsked() {}

    /** Items whose amount cannot be read count as nothing; a form with such is not accepted anyway. */
    static Money of(FormValues values) {
        Money sum = Money.ZERO;
        for (int row = 0; row < values.rows("expenses"); row++) {
            String text = values.get("expenses[" + row + "].paid").replaceAll("[,，\\s]", "");
            if (text.matches("\\d{1,12}(\\.\\d{1,2})?")) {
                sum = sum.plus(Money.of(new BigDecimal(text)));
            }
        }
        return sum;
    }
}
