package org.shuzhuan.enterprise;

import java.time.LocalDate;

/** A merger was confirmed; observed in the transaction of the confirmation: an observer that refuses undoes all of it. */
public record EnterpriseMerged(long enterpriseId, String name, Successor successor, LocalDate effectiveOn) {

    /** The enterprise that takes over. */
    public record Successor(long id, String name, String creditCode) {}
}
