package org.shuzhuan.programme;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * Fired in the transaction of a change of a call, so that the features that know whom it concerns tell them.
 *
 * @param template row of MESSAGE_TEMPLATE
 * @param values its places
 */
public record CallChanged(long callId, CallChangeKind kind, LocalDateTime effectiveAt, Map<String, String> values) {

    public String template() {
        return "CALL_" + kind;
    }

    public String link() {
        return "/programme/call.xhtml?id=" + callId;
    }
}
