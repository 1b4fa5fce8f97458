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
import org.shuzhuan.award.AwardError;
import org.shuzhuan.award.RemainderConsent;
import org.shuzhuan.award.RemainderOfferView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;

/** The remainder offered to a case, and the applicant's answer. */
@Path("cases/{id}/remainder")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("casefile:read")
public class CaseRemainderResource {

    @Inject
    private RemainderConsent consent;

    @GET
    public RemainderOfferView offer(@PathParam("id") long id) {
        return consent.of(id).orElseThrow(() -> new DomainException(AwardError.NOTHING_TO_ANSWER));
    }

    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("award:answer-remainder")
    public void answer(@PathParam("id") long id, Answer answer) {
        BodyFields body = new BodyFields();
        Boolean agreed = body.required("agreed", answer.agreed);
        body.refuseIfFaulty();
        if (agreed) {
            consent.agree(id, Opinion.of(answer.text));
        } else {
            consent.decline(id, Opinion.of(answer.text));
        }
    }

    /** JSON body: whether the applicant accepts the remainder, with words of its own. */
    public static class Answer {
        public Boolean agreed;
        public String text;
    }
}
