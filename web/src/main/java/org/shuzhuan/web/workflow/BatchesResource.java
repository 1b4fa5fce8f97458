package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.workflow.BatchAct;
import org.shuzhuan.workflow.BatchView;
import org.shuzhuan.workflow.Batches;

/** One act on all tasks that match a filter: tried, then done in steps. */
@Path("inbox/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class BatchesResource {

    private static final int ROWS_OF_A_STEP = 20;

    @Inject
    private Batches batches;

    /** Tries it; nothing is done. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public BatchView plan(Plan body) {
        BodyFields fields = new BodyFields();
        BatchAct act = fields.required("act", body.act);
        fields.refuseIfFaulty();
        InboxQuery query = new InboxQuery();
        query.setText(body.text);
        query.setQueue(body.queue);
        query.setLight(body.light);
        query.setCall(body.callCode);
        query.setRegion(body.region);
        query.setHolder(body.scope);
        return batches.get(batches.plan(act, query.toFilter()));
    }

    @GET
    @Path("{id}")
    public BatchView get(@PathParam("id") long id) {
        return batches.get(id);
    }

    /** Does the next rows; repeat until no row is ELIGIBLE. */
    @POST
    @Path("{id}/step")
    @Consumes(MediaType.APPLICATION_JSON)
    public BatchView step(@PathParam("id") long id, Go body) {
        batches.start(id, body.opinion);
        batches.proceed(id, ROWS_OF_A_STEP);
        return batches.get(id);
    }

    /** JSON body: the act and the filter of the inbox. */
    public static class Plan {
        public BatchAct act;
        public String text;
        public String queue;
        public String light;
        public String callCode;
        public String region;
        public String scope;
    }

    /** JSON body. */
    public static class Go {
        public String opinion;
    }
}
