package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an objector takes away.
 *
 * @param number 14 digits; with the query code it shows the state to whoever holds both
 * @param decidedBy last day of the reviewer's unit; then the leader decides
 */
public record ObjectionReceipt(String number, String queryCode, LocalDate decidedBy) implements Serializable {

    public String getNumber() {
        return number;
    }

    public String getQueryCode() {
        return queryCode;
    }

    public LocalDate getDecidedBy() {
        return decidedBy;
    }
}
