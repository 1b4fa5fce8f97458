package org.shuzhuan.web.programme;

import java.time.LocalDateTime;
import org.shuzhuan.programme.CallChangeKind;
import org.shuzhuan.programme.CallChangeOrder;

/** JSON body: a change of a call. */
public class CallChangeBody {

    public CallChangeKind kind;
    public String reason;
    /** Null for at once. */
    public LocalDateTime effectiveAt;
    /** First moment after the new last day. */
    public LocalDateTime closesAt;

    CallChangeOrder order() {
        return new CallChangeOrder(kind, reason, effectiveAt, closesAt);
    }
}
