package org.shuzhuan.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/**
 * Reads no more than 1 MB of a request that carries no file: its values are held in memory, several times as large. Forms
 * with files have the limit of an upload.
 */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter {

    private static final int MOST = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) && !type.isWildcardType()) {
            return;
        }
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > MOST) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static DomainException tooLarge() {
        return new DomainException(SharedError.BODY_TOO_LARGE, MOST / 1024);
    }

    /** What is announced may be wrong or missing. */
    private static final class Counted extends FilterInputStream {

        private int taken;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            taken += more;
            if (taken > MOST) {
                throw tooLarge();
            }
        }
    }
}
