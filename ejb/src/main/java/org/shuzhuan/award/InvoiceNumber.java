package org.shuzhuan.award;

import java.util.Optional;

/**
 * The key under which an invoice can be claimed once: the 20-digit number (数电票), or code and number of an older invoice
 * (10 or 12 + 8 digits) written together.
 */
public record InvoiceNumber(String key) {

    /** Spaces and hyphens are ignored; empty when the digits fit neither form. */
    public static Optional<InvoiceNumber> parse(String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s-]", "");
        return digits.matches("\\d{20}|\\d{18}") ? Optional.of(new InvoiceNumber(digits)) : Optional.empty();
    }
}
