package org.shuzhuan.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.award.ExpenseLine;
import org.shuzhuan.award.InvoiceNumber;
import org.shuzhuan.shared.Money;

/** Reads the expense items of a form: each field, and what must hold between them. */
final class ExpenseReader {

    private static final int MOST = 200;

    private final FormValues values;
    private final FieldReader fields;
    private final Set<String> categories;
    private final Map<String, Integer> positions = new HashMap<>();

    ExpenseReader(FormValues values, FieldReader fields, Set<String> categories) {
        this.values = values;
        this.fields = fields;
        this.categories = categories;
    }

    List<ExpenseLine> read() {
        int rows = values.rows("expenses");
        if (rows == 0) {
            fields.fault("expenses", SubsidyError.EXPENSES_MISSING);
        }
        if (rows > MOST) {
            fields.fault("expenses", SubsidyError.EXPENSES_TOO_MANY, MOST);
        }
        List<ExpenseLine> lines = new ArrayList<>();
        for (int row = 0; row < Math.min(rows, MOST); row++) {
            lines.add(readRow(row, "expenses[" + row + "]."));
        }
        return lines;
    }

    private ExpenseLine readRow(int row, String at) {
        LocalDate signed = fields.pastDate(at + "contractSignedOn");
        LocalDate invoicedOn = fields.pastDate(at + "invoicedOn");
        LocalDate paidOn = fields.pastDate(at + "paidOn");
        fields.inOrder(signed, at + "invoicedOn", invoicedOn, "contractSignedOn");
        Money invoiced = invoiced(at);
        Money paid = fields.money(at + "paid");
        if (invoiced != null && paid != null && paid.isMoreThan(invoiced)) {
            fields.fault(at + "paid", SubsidyError.PAID_ABOVE_INVOICED, paid, invoiced);
        }
        return new ExpenseLine(
                fields.text(at + "name", 100),
                fields.choice(at + "category", categories),
                fields.text(at + "contractNumber", 60),
                signed,
                invoice(row, at + "invoice"),
                invoicedOn,
                paidOn,
                invoiced,
                paid,
                fields.optionalMoney(at + "discount"));
    }

    private Money invoiced(String at) {
        String path = at + "invoiced";
        if (values.get(path).startsWith("-")) {
            fields.fault(path, SubsidyError.INVOICE_RED);
            return null;
        }
        Money invoiced = fields.money(path);
        if (invoiced != null && invoiced.isZero()) {
            fields.fault(path, SubsidyError.AMOUNT_ZERO);
        }
        return invoiced;
    }

    private String invoice(int row, String path) {
        String text = values.get(path);
        if (text.isEmpty()) {
            fields.fault(path, SubsidyError.REQUIRED);
            return text;
        }
        Optional<InvoiceNumber> invoice = InvoiceNumber.parse(text);
        if (invoice.isEmpty()) {
            fields.fault(path, SubsidyError.INVOICE_MALFORMED);
            return text;
        }
        Integer before = positions.putIfAbsent(invoice.get().key(), row + 1);
        if (before != null) {
            fields.fault(path, SubsidyError.INVOICE_TWICE, before);
        }
        return invoice.get().key();
    }
}
