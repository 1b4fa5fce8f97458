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
import org.shuzhuan.message.Messages;
import org.shuzhuan.message.NotificationView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.Rows;

/** The caller's messages in the portal: own, the enterprise's, the desk's. */
@Path("messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("message:read")
public class MessagesResource {

    @Inject
    private Messages messages;

    /** Newest first. */
    @GET
    public Rows<NotificationView> messages(@QueryParam("unread") boolean unread, @QueryParam("cursor") String cursor) {
        return Rows.of(messages.page(unread, Cursor.read(cursor)));
    }

    @POST
    @Path("{id}/read")
    public void read(@PathParam("id") long id) {
        messages.markRead(id);
    }

    @POST
    @Path("read")
    public void readAll() {
        messages.markAllRead();
    }
}
