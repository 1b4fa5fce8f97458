package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.shared.Requires;

/** The official documents of a case; to everybody else it has none. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseOfficialDocumentsResource {

    @Inject
    private OfficialDocuments documents;

    @GET
    @Path("{id}/documents")
    @Requires("message:read")
    public List<OfficialDocumentView> documents(@PathParam("id") long id) {
        return documents.ofCase(id);
    }
}
