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
            throw new DomainException(ApiError.BODY_UNREADABLE);
        }
        if (body == null) {
            throw new DomainException(ApiError.BODY_UNREADABLE);
        }
        return body;
    }
}
