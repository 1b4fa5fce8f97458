package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.ApplicationPrint;
import org.shuzhuan.subsidy.SubsidyCases;

/** The application form (申报书) of a case as PDF, as filed. */
@Path("cases")
@RequestScoped
@Produces("application/pdf")
public class ApplicationFormResource {

    @Inject
    private CaseFiles cases;

    @Inject
    private SubsidyCases applications;

    @Inject
    private ApplicationSheets sheets;

    @Inject
    private ApplicationPrint print;

    @GET
    @Path("{id}/application-form")
    @Requires("casefile:read")
    public Response form(@PathParam("id") long id) {
        CaseView caseFile = cases.get(id);
        return answer(print.pdf(sheets.filed(caseFile, applications.content(id))), caseFile.getCaseNumber());
    }

    static Response answer(byte[] pdf, String name) {
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
