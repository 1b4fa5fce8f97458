package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.message.MailDeliveryView;
import org.shuzhuan.message.MailLog;
import org.shuzhuan.message.MailState;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** The mail log of the system administrator; addresses are masked. */
@Path("mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("message:administer")
public class MailsResource {

    @Inject
    private MailLog log;

    /** Newest first. */
    @GET
    public Rows<MailDeliveryView> mails(@QueryParam("state") String state, @QueryParam("cursor") String cursor) {
        return Rows.of(log.page(QueryText.constant(MailState.class, state), Cursor.read(cursor)));
    }

    /** Sends what was given up once more. */
    @POST
    @Path("{id}/retry")
    public void retry(@PathParam("id") long id) {
        log.retry(id);
    }
}
