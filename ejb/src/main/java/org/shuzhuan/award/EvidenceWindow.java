package org.shuzhuan.award;

import java.time.LocalDate;

/** The days, both included, within which contract, invoice and payment of an expense must lie (三日期均在内). */
public record EvidenceWindow(LocalDate first, LocalDate last) {

    public boolean holds(LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
