package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.message.MailChoiceView;
import org.shuzhuan.message.MailChoices;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;

/** Whether the caller wants messages by mail as well, and where. */
@Path("mail-choice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class MailChoiceResource {

    @Inject
    private MailChoices choices;

    @GET
    public MailChoiceView mine() {
        return choices.mine();
    }

    /** A new address gets a link that confirms it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public MailChoiceView choose(ChoiceBody body) {
        BodyFields fields = new BodyFields();
        fields.required("address", body == null ? null : body.address);
        fields.required("wanted", body == null ? null : body.wanted);
        fields.refuseIfFaulty();
        choices.choose(body.address, body.wanted);
        return choices.mine();
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public MailChoiceView confirm(TokenBody body) {
        choices.confirm(body == null ? null : body.token);
        return choices.mine();
    }

    /** JSON body. */
    public static class ChoiceBody {
        public String address;
        public Boolean wanted;
    }

    /** JSON body. */
    public static class TokenBody {
        /** From the link in the mail. */
        public String token;
    }
}
