package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.casefile.AddedOpinionView;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Requires;

/** Opinions that the caller is asked for, or has asked for. */
@Path("opinions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpinionsResource {

    @Inject
    private AddedOpinions opinions;

    @GET
    @Requires("casefile:give-opinion")
    public List<AddedOpinionView> open() {
        return opinions.askedOfCaller();
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("casefile:give-opinion")
    public void answer(@PathParam("id") long id, AnswerBody body) {
        opinions.answer(id, Opinion.of(body.answer));
    }

    @DELETE
    @Path("{id}")
    @Requires("casefile:ask-opinion")
    public void drop(@PathParam("id") long id) {
        opinions.drop(id);
    }

    /** JSON body. */
    public static class AnswerBody {
        public String answer;
    }
}
