package org.shuzhuan.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.document.DocumentContent;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.api.FormParts;

/** Documents of records: upload, download, removal. */
@Path("documents")
@RequestScoped
public class DocumentResource {

    @Inject
    private Documents documents;

    /**
     * Parts: {@code ownerKind}, {@code ownerId}, {@code file}.
     *
     * @param key any text of up to 80 characters; the same key with the same file answers with the same document
     */
    @POST
    @AnnouncedLength
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Requires("document:upload")
    public Response upload(@HeaderParam("Idempotency-Key") String key, List<EntityPart> parts) throws IOException {
        EntityPart file = part(parts, "file").orElseThrow(() -> new DomainException(DocumentError.EMPTY));
        FormParts form = new FormParts(parts);
        String ownerKind = form.text("ownerKind").strip();
        long ownerId = ownerId(form.text("ownerId").strip());
        String name = file.getFileName().orElse(null);
        try (InputStream content = file.getContent()) {
            DocumentView stored = documents.store(content, new NewDocument(name, ownerKind, ownerId, key));
            return Response.created(URI.create("documents/" + stored.id()))
                    .entity(stored)
                    .build();
        }
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static long ownerId(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        return Long.parseLong(text);
    }

    @GET
    @Path("of/{ownerKind}/{ownerId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires("document:read")
    public List<DocumentView> of(@PathParam("ownerKind") String ownerKind, @PathParam("ownerId") long ownerId) {
        return documents.of(ownerKind, ownerId);
    }

    /** Always as an attachment: nothing that was uploaded runs or shows inside the portal. */
    @GET
    @Path("{id}")
    @Requires("document:read")
    public Response download(@PathParam("id") long id) {
        DocumentContent content = documents.open(id);
        DocumentView document = content.document();
        return Response.ok(content.stream(), document.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Requires("document:upload")
    public void remove(@PathParam("id") long id) {
        documents.remove(id);
    }
}
