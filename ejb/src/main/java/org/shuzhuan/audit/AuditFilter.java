package org.shuzhuan.audit;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Which audit rows are wanted; null or blank means any.
 *
 * @param from first moment, inclusive
 * @param until last moment, exclusive
 */
public record AuditFilter(
        String subjectType, String subjectId, String actorLogin, String action, LocalDateTime from, LocalDateTime until)
        implements Serializable {

    /** All acts on one record. */
    public static AuditFilter ofSubject(String subjectType, String subjectId) {
        return new AuditFilter(subjectType, subjectId, null, null, null, null);
    }
}
