package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.enterprise.EnterpriseImports;
import org.shuzhuan.enterprise.ImportRowView;
import org.shuzhuan.enterprise.ImportView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.Rows;

/** Sheets of enterprises: dry run, rows, confirmation. */
@Path("enterprise-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("enterprise:import")
public class EnterpriseImportsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private EnterpriseImports imports;

    /** Part: {@code file}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(List<EntityPart> parts) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> new DomainException(DocumentError.EMPTY));
        try (InputStream content = file.getContent()) {
            ImportView checked = imports.check(file.getFileName().orElse(null), content);
            return Response.created(URI.create("enterprise-imports/" + checked.id()))
                    .entity(checked)
                    .build();
        }
    }

    @GET
    @Path("template")
    @Produces(WORKBOOK)
    public Response template() {
        return Response.ok(imports.template())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"enterprises.xlsx\"")
                .build();
    }

    @GET
    @Path("{id}")
    public ImportView get(@PathParam("id") long id) {
        return imports.get(id);
    }

    @GET
    @Path("{id}/rows")
    public Rows<ImportRowView> rows(
            @PathParam("id") long id, @QueryParam("good") boolean good, @QueryParam("cursor") String cursor) {
        return Rows.of(imports.rows(id, !good, Cursor.read(cursor)));
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportView confirm(@PathParam("id") long id, Confirmation body) {
        imports.confirm(id, body != null && body.leaveOutFaulty);
        return imports.get(id);
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        imports.discard(id);
    }

    /** JSON body. */
    public static class Confirmation {
        public boolean leaveOutFaulty;
    }
}
