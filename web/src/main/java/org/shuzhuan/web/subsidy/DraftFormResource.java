package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.ApplicationPrint;
import org.shuzhuan.subsidy.SubsidyDrafts;

/** The application form (申报书) of a draft as PDF, with a watermark. */
@Path("subsidy/drafts")
@RequestScoped
@Produces("application/pdf")
public class DraftFormResource {

    @Inject
    private SubsidyDrafts drafts;

    @Inject
    private ApplicationSheets sheets;

    @Inject
    private ApplicationPrint print;

    @GET
    @Path("{id}/application-form")
    @Requires("subsidy:apply")
    public Response form(@PathParam("id") long id) {
        return ApplicationFormResource.answer(print.pdf(sheets.draft(drafts.get(id))), "draft-" + id);
    }
}
