package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.Rows;

/** Public notices, newest first; a snapshot is the JSON text its hash was made of. */
@Path("public/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYONE)
public class NoticesResource {

    @Inject
    private PublicNotices notices;

    @GET
    public Rows<NoticeView> notices(@QueryParam("cursor") String cursor) {
        return Rows.of(notices.page(Cursor.read(cursor)));
    }

    @GET
    @Path("{id}")
    public NoticeView notice(@PathParam("id") long id) {
        return notices.get(id);
    }
}
