package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.SubsidyCorrectionConsent;
import org.shuzhuan.web.workflow.TaskDecision;

/** A desk asks for consent to a second correction; its task stays open. */
@Path("tasks/{taskId}/correction-consent")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionConsentResource {

    @Inject
    private SubsidyCorrectionConsent desk;

    @POST
    @Requires("casefile:ask-correction")
    public Response ask(@PathParam("taskId") String taskId, ConsentRequest asked) {
        TaskDecision said = new TaskDecision();
        said.opinion = asked.opinion;
        said.corrections = asked.corrections;
        Asked answer = new Asked();
        answer.id = desk.ask(taskId, said.toOpinion(), said.toCorrections());
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /** JSON body: the reason, and the remarks of the notice. */
    public static class ConsentRequest {
        public String opinion;
        public List<TaskDecision.Remark> corrections;
    }

    /** JSON answer. */
    public static class Asked {
        public long id;
    }
}
