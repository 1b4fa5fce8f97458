package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.shared.Requires;

/** The official documents of a case the caller may read. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseOfficialDocumentsResource {

    @Inject
    private CaseFiles cases;

    @Inject
    private OfficialDocuments documents;

    @GET
    @Path("{id}/documents")
    @Requires("message:read")
    public List<OfficialDocumentView> documents(@PathParam("id") long id) {
        return documents.ofCase(cases.get(id).getId());
    }
}
