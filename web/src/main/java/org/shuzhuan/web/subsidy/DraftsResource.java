package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.DraftView;
import org.shuzhuan.subsidy.FormStep;
import org.shuzhuan.subsidy.SubsidyDrafts;
import org.shuzhuan.subsidy.SubsidySubmission;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.api.FaultAnswer;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.layout.Text;

/** An application being written by the enterprise acted for. */
@Path("subsidy/drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires("subsidy:apply")
public class DraftsResource {

    @Inject
    private SubsidyDrafts drafts;

    @Inject
    private SubsidySubmission submission;

    @Inject
    private Text text;

    /** An enterprise has one open draft per call: repeating answers with the same. */
    @POST
    public Response open(NewDraft wanted) {
        BodyFields body = new BodyFields();
        body.required("callId", wanted.callId);
        body.refuseIfFaulty();
        DraftAnswer answer = new DraftAnswer();
        answer.id = drafts.open(wanted.callId);
        return Response.ok(answer)
                .location(URI.create("subsidy/drafts/" + answer.id))
                .build();
    }

    @GET
    @Path("{id}")
    public DraftView get(@PathParam("id") long id) {
        return drafts.get(id);
    }

    /** Keeps what was typed, valid or not; an empty or null text empties the field, unnamed fields stay. */
    @PATCH
    @Path("{id}")
    public DraftView save(@PathParam("id") long id, DraftChange change) {
        BodyFields body = new BodyFields();
        body.required("step", change.step);
        body.required("values", change.values);
        body.refuseIfFaulty();
        return drafts.save(id, change.step, change.values);
    }

    /** @param step name of a step; without it the whole form */
    @GET
    @Path("{id}/faults")
    public List<FaultAnswer> faults(@PathParam("id") long id, @QueryParam("step") String step) {
        return drafts.check(id, QueryText.constant(FormStep.class, step)).stream()
                .map(fault -> FaultAnswer.of(fault, text))
                .toList();
    }

    /** The legal representative vouches for what stands in the form now. */
    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Requires("subsidy:confirm")
    public void confirm(@PathParam("id") long id) {
        drafts.confirm(id);
    }

    /** @param key 8 to 64 letters, digits or hyphens; repeating with the same key answers with the same case */
    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.WILDCARD)
    public Response submit(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String key) {
        return CaseFiledAnswer.of(submission.submit(id, key));
    }

    /** JSON body. */
    public static class NewDraft {
        public Long callId;
    }

    /** JSON answer. */
    public static class DraftAnswer {
        public long id;
    }

    /** JSON body: path to text as typed, such as {@code expenses[0].paid} to {@code 1000.00}. */
    public static class DraftChange {
        public FormStep step;
        public Map<String, String> values;
    }
}
