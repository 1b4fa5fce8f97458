package org.shuzhuan.reports;

import static org.shuzhuan.reports.Text.required;

/**
 * A bank account as it may be printed: every digit of the number but the first four and the last four is replaced by an
 * asterisk as soon as the value is made. A number that is already masked stays as it is.
 */
public record PayeeAccount(String holder, String bank, String number) {

    private static final int SHOWN = 4;

    public PayeeAccount {
        required(holder, "holder");
        required(bank, "bank");
        number = masked(required(number, "number"));
    }

    private static String masked(String number) {
        String digits = number.replaceAll("\\s", "");
        if (digits.contains("*")) {
            return digits;
        }
        int hidden = digits.length() - 2 * SHOWN;
        return hidden > 0
                ? digits.substring(0, SHOWN) + "*".repeat(hidden) + digits.substring(SHOWN + hidden)
                : "*".repeat(digits.length());
    }
}
