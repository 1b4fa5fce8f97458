package org.shuzhuan.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parts of a multipart form, by name. */
public final class FormParts {

    private final List<EntityPart> parts;

    public FormParts(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Empty where there is no such part. */
    public String text(String name) throws IOException {
        for (EntityPart part : parts) {
            if (name.equals(part.getName())) {
                // a form's text has no charset of its own and is UTF-8
                return new String(part.getContent().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** All parts of the name, in the order they were sent. */
    public List<EntityPart> files(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).toList();
    }
}
