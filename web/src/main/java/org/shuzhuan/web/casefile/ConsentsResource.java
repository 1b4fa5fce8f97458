package org.shuzhuan.web.casefile;

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
import org.shuzhuan.casefile.ConsentRow;
import org.shuzhuan.casefile.ConsentView;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.Rows;

/** Requests for consent to a second correction, at the level above. */
@Path("correction-consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("casefile:consent-correction")
public class ConsentsResource {

    @Inject
    private CorrectionConsents consents;

    @GET
    public Rows<ConsentRow> asked(@QueryParam("cursor") String cursor) {
        return Rows.of(consents.askedOfMe(Cursor.read(cursor)));
    }

    @GET
    @Path("{id}")
    public ConsentView get(@PathParam("id") long id) {
        return consents.get(id);
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(@PathParam("id") long id, AnswerBody body) {
        BodyFields fields = new BodyFields();
        Boolean agreed = fields.required("agreed", body.agreed);
        fields.refuseIfFaulty();
        if (agreed) {
            consents.grant(id, Opinion.of(body.reason));
        } else {
            consents.refuse(id, Opinion.of(body.reason));
        }
    }

    /** JSON body; a refusal needs its reason. */
    public static class AnswerBody {
        public Boolean agreed;
        public String reason;
    }
}
