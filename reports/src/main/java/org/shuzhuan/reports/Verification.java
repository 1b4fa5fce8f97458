package org.shuzhuan.reports;

import static org.shuzhuan.reports.Text.required;

/**
 * How anybody checks a printed document against the portal.
 *
 * @param code given only in the document itself
 * @param address page that checks it, with number and code; null prints the code alone
 */
public record Verification(String code, String address) {

    public Verification {
        required(code, "code");
    }
}
