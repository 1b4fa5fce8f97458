package org.shuzhuan.web.document;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.UploadLimit;
import org.shuzhuan.shared.DomainException;

/**
 * Refuses a too long upload by its announced length, so that 100 MB are never read. A wrong announcement does not help: the
 * server reads no more than announced, and the store counts again.
 */
@Provider
@AnnouncedLength
public class AnnouncedLengthFilter implements ContainerRequestFilter {

    /** Headers and fields of the multipart body around the file. */
    private static final long AROUND_THE_FILE = 64L * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || !announced.matches("\\d{1,18}")) {
            throw new DomainException(DocumentError.LENGTH_MISSING);
        }
        if (Long.parseLong(announced) > UploadLimit.bytes() + AROUND_THE_FILE) {
            throw new DomainException(DocumentError.TOO_LARGE, UploadLimit.megabytes());
        }
    }
}
