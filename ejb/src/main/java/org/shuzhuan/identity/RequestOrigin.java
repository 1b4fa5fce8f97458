package org.shuzhuan.identity;

import java.util.Optional;
import org.apache.shiro.util.ThreadContext;

/**
 * Marks that the subject of this thread was put here on purpose, and where its request came from. Shiro's thread memory is
 * inherited by new threads: without the mark, a pooled thread that was created during a request would act for that
 * request's person for ever. Shiro clears the mark with the subject at the end of the request.
 */
public final class RequestOrigin {

    private static final String KEY = RequestOrigin.class.getName();

    private RequestOrigin() {}

    /** @param remoteAddress null for work without a request */
    public static void enter(String remoteAddress) {
        ThreadContext.put(KEY, new Mark(Thread.currentThread(), remoteAddress));
    }

    static boolean entered() {
        return ThreadContext.get(KEY) instanceof Mark mark && mark.thread() == Thread.currentThread();
    }

    static Optional<String> address() {
        return entered() ? Optional.ofNullable(((Mark) ThreadContext.get(KEY)).address()) : Optional.empty();
    }

    private record Mark(Thread thread, String address) {}
}
