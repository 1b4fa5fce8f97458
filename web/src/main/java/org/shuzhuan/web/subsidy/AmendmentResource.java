package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.award.AmendmentPreview;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.SubsidyAmendment;

/** Amends an approval before anything is paid. */
@Path("cases/{id}/amendment")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {

    @Inject
    private SubsidyAmendment amendment;

    @POST
    @Requires("subsidy:amend")
    public OfficialDocumentView amend(@PathParam("id") long id, AmendmentBody body) {
        AmendmentBody given = body == null ? new AmendmentBody() : body;
        return amendment.amend(id, given.toItems(), given.toReason());
    }

    @POST
    @Path("preview")
    @Requires("subsidy:amend")
    public AmendmentPreview preview(@PathParam("id") long id, AmendmentBody body) {
        AmendmentBody given = body == null ? new AmendmentBody() : body;
        return amendment.preview(id, given.toItems());
    }
}
