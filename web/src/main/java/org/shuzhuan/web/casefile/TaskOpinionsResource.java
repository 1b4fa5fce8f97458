package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.casefile.DeskPerson;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.OpinionMoment;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;

/** Asks others about one task (加签). */
@Path("tasks/{taskId}/opinions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("casefile:ask-opinion")
public class TaskOpinionsResource {

    @Inject
    private AddedOpinions opinions;

    @GET
    public List<DeskPerson> people(@PathParam("taskId") String taskId) {
        return opinions.people(taskId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Asked ask(@PathParam("taskId") String taskId, Question body) {
        BodyFields fields = new BodyFields();
        String to = fields.required("to", body.to);
        OpinionMoment moment = fields.required("moment", body.moment);
        fields.refuseIfFaulty();
        Asked asked = new Asked();
        asked.id = opinions.ask(taskId, to, moment, Opinion.of(body.question));
        return asked;
    }

    /** JSON body. */
    public static class Question {
        public String to;
        public OpinionMoment moment;
        public String question;
    }

    /** JSON answer. */
    public static class Asked {
        public long id;
    }
}
