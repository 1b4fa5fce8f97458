package org.shuzhuan.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/** The parts of a multipart form, by name. */
public final class FormParts {

    /** Bytes of one field. */
    private static final int MOST_TEXT = 64 * 1024;

    private final List<EntityPart> parts;

    public FormParts(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Empty where there is no such part. @throws DomainException BODY_TOO_LARGE above 64 KB */
    public String text(String name) throws IOException {
        for (EntityPart part : parts) {
            if (name.equals(part.getName())) {
                byte[] text = part.getContent().readNBytes(MOST_TEXT + 1);
                if (text.length > MOST_TEXT) {
                    throw new DomainException(SharedError.BODY_TOO_LARGE, MOST_TEXT / 1024);
                }
                // a form's text has no charset of its own and is UTF-8
                return new String(text, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** All parts of the name, in the order they were sent. */
    public List<EntityPart> files(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).toList();
    }
}
