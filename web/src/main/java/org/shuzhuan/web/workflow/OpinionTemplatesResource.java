package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.workflow.OpinionTemplates;

/** Ready phrases for opinions, by kind of task. */
@Path("opinion-templates/{taskKey}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class OpinionTemplatesResource {

    @Inject
    private OpinionTemplates templates;

    @GET
    public List<OpinionTemplates.View> of(@PathParam("taskKey") String taskKey) {
        return templates.of(taskKey);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public List<OpinionTemplates.View> add(@PathParam("taskKey") String taskKey, Phrase body) {
        BodyFields fields = new BodyFields();
        fields.required("text", body.text);
        fields.refuseIfFaulty();
        templates.add(taskKey, body.text, body.forUnit);
        return templates.of(taskKey);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void reword(@PathParam("id") long id, Phrase body) {
        templates.reword(id, body.text);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        templates.remove(id);
    }

    /** JSON body. */
    public static class Phrase {
        public String text;
        public boolean forUnit;
    }
}
