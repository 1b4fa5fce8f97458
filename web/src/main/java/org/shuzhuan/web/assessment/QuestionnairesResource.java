package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.shuzhuan.assessment.QuestionnaireRow;
import org.shuzhuan.assessment.Questionnaires;
import org.shuzhuan.shared.Requires;

/** Questionnaires for their administrator: imported whole or not at all, published, retired. */
@Path("questionnaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnairesResource {

    @Inject
    private Questionnaires questionnaires;

    @GET
    @Requires("assessment:import")
    public List<QuestionnaireRow> all() {
        return questionnaires.all();
    }

    /** @param json the file as documented; repeating it replaces the same draft */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("assessment:import")
    public Response importFile(String json) {
        QuestionnaireRow row = questionnaires.row(questionnaires.importFile(json));
        return Response.created(URI.create("questionnaires/" + row.id()))
                .entity(row)
                .build();
    }

    @POST
    @Path("{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @Requires("assessment:publish")
    public void publish(@PathParam("id") long id) {
        questionnaires.publish(id);
    }

    @POST
    @Path("{id}/retirement")
    @Consumes(MediaType.WILDCARD)
    @Requires("assessment:publish")
    public void retire(@PathParam("id") long id) {
        questionnaires.retire(id);
    }
}
