package org.shuzhuan.enterprise;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * What an enterprise says about the change of its registration.
 *
 * @param newName for a renaming
 * @param successorCode credit code of the enterprise that takes over, for a merger
 * @param effectiveOn day from which it holds, as on the registration notice (登记通知书)
 * @param noticeNumber number of that notice
 */
public record EnterpriseChangeForm(
        EnterpriseChangeKind kind, String newName, String successorCode, LocalDate effectiveOn, String noticeNumber) {

    /** A file that proves it. */
    public record Evidence(String fileName, InputStream content) {}
}
