package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.casefile.CaseRatings;
import org.shuzhuan.casefile.RatingFilter;
import org.shuzhuan.casefile.RatingView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** Ratings of the caller's regions, and the leader's answer to a bad one. */
@Path("ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RatingsResource {

    @Inject
    private CaseRatings ratings;

    @GET
    @Requires("casefile:list")
    public Rows<RatingView> ratings(
            @QueryParam("unit") String unit,
            @QueryParam("bad") boolean bad,
            @QueryParam("open") boolean open,
            @QueryParam("cursor") String cursor) {
        return Rows.of(ratings.inMyRegions(new RatingFilter(QueryText.orNull(unit), bad, open), Cursor.read(cursor)));
    }

    @PUT
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("casefile:answer-rating")
    public RatingView answer(@PathParam("id") long id, AnswerBody body) {
        return ratings.answer(id, body.answer);
    }

    /** JSON body. */
    public static class AnswerBody {
        public String answer;
    }
}
