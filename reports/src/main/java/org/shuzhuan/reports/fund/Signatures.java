package org.shuzhuan.reports.fund;

import static org.shuzhuan.reports.Text.required;

/** Who prepared a payment list and who, another person, confirmed it; null or blank until it is confirmed. */
public record Signatures(String preparedBy, String confirmedBy) {

    public Signatures {
        required(preparedBy, "preparedBy");
    }
}
