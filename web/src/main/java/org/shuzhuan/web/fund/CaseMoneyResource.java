package org.shuzhuan.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.award.ClawBacks;
import org.shuzhuan.award.Instalments;
import org.shuzhuan.award.PayeeChanges;
import org.shuzhuan.award.PerformanceReviews;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Requires;

/** What became of a grant after its approval, and the change of its payee account. */
@Path("cases/{id}/money")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("casefile:read")
public class CaseMoneyResource {

    @Inject
    private Instalments instalments;

    @Inject
    private PerformanceReviews reviews;

    @Inject
    private ClawBacks clawBacks;

    @Inject
    private PayeeChanges changes;

    @GET
    public CaseMoney money(@PathParam("id") long id) {
        return new CaseMoney(
                instalments.of(id),
                reviews.of(id),
                changes.of(id).orElse(null),
                clawBacks.of(id).orElse(null));
    }

    @POST
    @Path("payee-change")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("award:ask-payee-change")
    public void ask(@PathParam("id") long id, PayeeChangeBody body) {
        changes.ask(id, body.bank, body.account, body.reason, body.evidence);
    }

    @POST
    @Path("payee-change/confirmation")
    @Requires("award:confirm-payee-change")
    public void confirm(@PathParam("id") long id) {
        changes.confirm(id);
    }

    @POST
    @Path("payee-change/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("award:decide-payee-change")
    public void check(@PathParam("id") long id, Words words) {
        changes.check(id, Opinion.of(words.opinion));
    }

    @POST
    @Path("payee-change/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("award:decide-payee-change")
    public void approve(@PathParam("id") long id, Words words) {
        changes.approve(id, Opinion.of(words.opinion));
    }

    @POST
    @Path("payee-change/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("award:decide-payee-change")
    public void refuse(@PathParam("id") long id, Words words) {
        changes.refuse(id, Opinion.of(words.opinion));
    }

    /** JSON body: an account of the enterprise itself, and what proves it. */
    public static class PayeeChangeBody {
        public String bank;
        public String account;
        public String reason;
        public String evidence;
    }

    /** JSON body: what the office says. */
    public static class Words {
        public String opinion;
    }
}
