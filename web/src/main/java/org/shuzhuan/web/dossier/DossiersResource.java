package org.shuzhuan.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.shuzhuan.dossier.DossierLine;
import org.shuzhuan.dossier.DossierView;
import org.shuzhuan.dossier.Dossiers;
import org.shuzhuan.dossier.LineKind;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;
import org.shuzhuan.web.document.Attachment;
import org.shuzhuan.web.layout.Text;

/** Dossiers: head with journey, timeline, export. */
@Path("dossiers/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("dossier:read")
public class DossiersResource {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierArchive archive;

    @Inject
    private Text text;

    /** @param id of the enterprise */
    @GET
    public DossierView head(@PathParam("id") long id) {
        return dossiers.of(id);
    }

    /** @param kind only lines of this kind; blank for all */
    @GET
    @Path("lines")
    public Rows<DossierLine> lines(
            @PathParam("id") long id, @QueryParam("kind") String kind, @QueryParam("cursor") String cursor) {
        return Rows.of(dossiers.lines(id, QueryText.constant(LineKind.class, kind), Cursor.read(cursor)));
    }

    /** Everything as a ZIP of PDF and JSON. */
    @GET
    @Path("export")
    @Produces("application/zip")
    public Response export(@PathParam("id") long id) {
        DossierView dossier = dossiers.of(id);
        dossiers.recordExport(id);
        StreamingOutput zip = out -> archive.write(dossier, out);
        return Response.ok(zip)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(
                                text.with("dossier.file", dossier.enterprise().name())))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
