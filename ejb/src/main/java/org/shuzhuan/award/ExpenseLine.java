package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDate;
import org.shuzhuan.shared.Money;

/**
 * One expense as applied for.
 *
 * @param category expense category code of the call
 * @param invoice as printed; see {@link InvoiceNumber}
 * @param invoiced yuan, tax included
 * @param paid yuan, 0 to the invoiced amount
 * @param discount yuan the platform or provider let go (让利)
 */
public record ExpenseLine(
        String name,
        String category,
        String contractNumber,
        LocalDate contractSignedOn,
        String invoice,
        LocalDate invoicedOn,
        LocalDate paidOn,
        Money invoiced,
        Money paid,
        Money discount)
        implements Serializable {}
