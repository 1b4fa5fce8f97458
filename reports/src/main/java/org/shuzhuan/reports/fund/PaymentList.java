package org.shuzhuan.reports.fund;

import static org.shuzhuan.reports.Text.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.Spreadsheet;

/**
 * 拨付清单: the payments of one call that are handed over together; the letterhead's document number is the list number.
 */
public record PaymentList(Letterhead letterhead, String callTitle, List<PaymentRow> rows, Signatures signatures)
        implements Spreadsheet {

    public PaymentList {
        Objects.requireNonNull(letterhead, "letterhead");
        required(callTitle, "callTitle");
        rows = List.copyOf(rows);
        Objects.requireNonNull(signatures, "signatures");
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A payment list has at least one payment");
        }
    }

    /** In yuan. */
    public BigDecimal total() {
        return rows.stream().map(PaymentRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
