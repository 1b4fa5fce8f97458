package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.subsidy.InvestmentWorksheets;

/** The worksheet of investment of the enterprise acted for. */
@Path("investment-worksheet")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("subsidy:plan")
public class WorksheetResource {

    @Inject
    private InvestmentWorksheets worksheets;

    @GET
    public WorksheetAnswer get() {
        return worksheets.mine().map(WorksheetAnswer::of).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public WorksheetAnswer save(WorksheetBody body) {
        return WorksheetAnswer.of(worksheets.save(body.toForm()));
    }
}
