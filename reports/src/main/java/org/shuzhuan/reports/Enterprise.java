package org.shuzhuan.reports;

import static org.shuzhuan.reports.Text.required;

/** The enterprise a document speaks of: registered name and unified social credit code. */
public record Enterprise(String name, String creditCode) {

    public Enterprise {
        required(name, "name");
        required(creditCode, "creditCode");
    }
}
