package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CaseRatings;
import org.shuzhuan.casefile.RatingForm;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingReason;
import org.shuzhuan.casefile.RatingView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.QueryText;

/** The applicant's rating of a case; PUT because it is one per case, the second one after the follow-up. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseRatingResource {

    @Inject
    private CaseRatings ratings;

    @GET
    @Path("{id}/rating")
    @Requires("casefile:read")
    public RatingView rating(@PathParam("id") long id) {
        return ratings.of(id).orElseThrow(() -> new DomainException(CaseFileError.CASE_NOT_FOUND));
    }

    @PUT
    @Path("{id}/rating")
    @Requires("casefile:rate")
    public RatingView rate(@PathParam("id") long id, RatingBody body) {
        List<String> reasons = body.reasons == null ? List.of() : body.reasons;
        return ratings.rate(
                id,
                new RatingForm(
                        QueryText.constant(RatingLevel.class, body.level),
                        reasons.stream()
                                .map(reason -> QueryText.constant(RatingReason.class, reason))
                                .collect(Collectors.toSet()),
                        body.remark));
    }

    @PUT
    @Path("{id}/second-rating")
    @Requires("casefile:rate")
    public RatingView rateAgain(@PathParam("id") long id, RatingBody body) {
        return ratings.rateAgain(id, QueryText.constant(RatingLevel.class, body.level), body.remark);
    }

    /** JSON body. */
    public static class RatingBody {
        public String level;
        public List<String> reasons;
        public String remark;
    }
}
