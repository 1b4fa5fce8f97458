package org.shuzhuan.audit;

import org.shuzhuan.shared.Caller;

/**
 * Who acted, as written into the row.
 *
 * @param login login name, {@code process:<ProcessId>} or {@code anonymous}
 * @param cause for process work: the person or timer that caused it; else null
 * @param workspace enterprise or organisation acted for; null when there is none
 * @param address remote address; null for jobs
 */
public record AuditActor(String login, String name, String cause, String workspace, String address) {

    static AuditActor of(Caller caller) {
        return new AuditActor(
                caller.loginName(),
                caller.displayName(),
                caller.cause().orElse(null),
                caller.workspaceName(),
                caller.remoteAddress().orElse(null));
    }
}
