package org.shuzhuan.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.shuzhuan.award.ProRata;
import org.shuzhuan.award.ProRataPlan;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.BudgetAllotment;
import org.shuzhuan.fund.BudgetLineView;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.LedgerEntryView;
import org.shuzhuan.fund.LedgerFilter;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.fund.LedgerProof;
import org.shuzhuan.fund.LedgerProofResult;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.fund.WaitingView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** The money of one call: budget, queue, ledger, its proof, and new allotments. */
@Path("fund/calls/{callId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("fund:read")
public class FundCallResource {

    @Inject
    private LedgerQueries ledger;

    @Inject
    private LedgerProof proof;

    @Inject
    private BudgetAllotment allotment;

    @Inject
    private ProRata proRata;

    @GET
    @Path("budget")
    public List<BudgetLineView> budget(@PathParam("callId") long callId) {
        return ledger.budget(callId);
    }

    @GET
    @Path("waiting")
    public List<WaitingView> waiting(@PathParam("callId") long callId) {
        return ledger.waiting(callId);
    }

    @GET
    @Path("entries")
    public Rows<LedgerEntryView> entries(
            @PathParam("callId") long callId,
            @QueryParam("source") String source,
            @QueryParam("use") String use,
            @QueryParam("kind") String kind,
            @QueryParam("text") String text,
            @QueryParam("cursor") String cursor) {
        LedgerFilter filter = new LedgerFilter(
                callId,
                QueryText.constant(BudgetSource.class, source),
                QueryText.orNull(use),
                QueryText.constant(LedgerKind.class, kind),
                null,
                null,
                QueryText.orNull(text));
        return Rows.of(ledger.entries(filter, Cursor.read(cursor)));
    }

    /** The number of the allotment document is the key of the request: it is booked once. */
    @POST
    @Path("allotments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("fund:allot")
    public Response allot(@PathParam("callId") long callId, AllotmentBody body) {
        allotment.allot(callId, body.toItems(), body.documentNumber, body.note);
        return Response.created(URI.create("fund/calls/" + callId + "/budget")).build();
    }

    /** What every waiting case would get in proportion to what it was granted. */
    @GET
    @Path("pro-rata")
    public ProRataPlan preview(@PathParam("callId") long callId) {
        return proRata.preview(callId);
    }

    @POST
    @Path("pro-rata")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("award:share-pro-rata")
    public ProRataPlan share(@PathParam("callId") long callId, ProRataBody body) {
        Opinion reason = body.toReason();
        return proRata.apply(callId, body.plan, body.documentNumber, reason);
    }

    @POST
    @Path("proof")
    @Requires("fund:proof")
    public LedgerProofResult prove(@PathParam("callId") long callId) {
        return proof.prove(callId);
    }
}
