package org.shuzhuan.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.shuzhuan.shared.DomainException;

/** A body that is no JSON, names an unknown field or has no content at all is the caller's fault, not ours. */
@Provider
public class UnreadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body;
        try {
            body = context.proceed();
        } catch (ProcessingException | JsonbException | JsonException e) {
            throw refusal(e);
        }
        if (body == null) {
            throw new DomainException(ApiError.BODY_UNREADABLE);
        }
        return body;
    }

    /** A body that is too long is refused while it is read ({@link BodyLimitFilter}): that is what to say. */
    private static DomainException refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException told) {
                return told;
            }
        }
        return new DomainException(ApiError.BODY_UNREADABLE);
    }
}
