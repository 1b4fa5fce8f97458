package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.shared.Requires;

/** Opens an official document; for the enterprise it is served on, the first time is its delivery (送达). */
@Path("official-documents/{id}/receipt")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficialDocumentsResource {

    @Inject
    private OfficialDocuments documents;

    /** Only after this the enterprise may download the file. */
    @POST
    @Requires("message:read")
    public OfficialDocumentView open(@PathParam("id") long id) {
        return documents.open(id);
    }
}
