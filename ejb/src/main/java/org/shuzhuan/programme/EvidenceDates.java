package org.shuzhuan.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days, both included, within which contract, invoice and payment must lie (三日期均在内).
 */
public record EvidenceDates(LocalDate first, LocalDate last) implements Serializable {

    public LocalDate getFirst() {
        return first;
    }

    public LocalDate getLast() {
        return last;
    }
}
