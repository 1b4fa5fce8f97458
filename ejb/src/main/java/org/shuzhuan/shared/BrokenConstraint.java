package org.shuzhuan.shared;

import java.util.Locale;

/** Tells which named database constraint a failed write broke; every database of ours quotes the name in its message. */
public final class BrokenConstraint {

    private BrokenConstraint() {}

    /** @param constraintName as in the migration, such as {@code UK_INVOICE_CLAIM} */
    public static boolean isBehind(Throwable failure, String constraintName) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.toUpperCase(Locale.ROOT).contains(constraintName)) {
                return true;
            }
        }
        return false;
    }
}
