package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.reference.SizeClassification;
import org.shuzhuan.shared.Requires;

/** Tells the size class for figures that somebody sends; nothing is stored. */
@Path("public/size-check")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SizeCheckResource {

    @Inject
    private SizeClassification sizes;

    @POST
    @Requires(Requires.ANYONE)
    public SizeAnswer check(SizeQuestion question) {
        return SizeAnswer.of(sizes.classify(
                question.getIndustryCode(),
                question.employeesWithinInt(),
                question.getRevenueWan(),
                question.getAssetsWan()));
    }
}
