package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.shuzhuan.message.WordingKind;
import org.shuzhuan.message.WordingRow;
import org.shuzhuan.message.WordingText;
import org.shuzhuan.message.WordingView;
import org.shuzhuan.message.Wordings;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** Texts of messages and letters, as the system administrator words them. */
@Path("wordings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("message:administer")
public class WordingsResource {

    @Inject
    private Wordings wordings;

    /** @param kind MESSAGE (default) or LETTER */
    @GET
    public Rows<WordingRow> wordings(@QueryParam("kind") String kind, @QueryParam("cursor") String cursor) {
        WordingKind wanted = QueryText.constant(WordingKind.class, kind);
        return Rows.of(wordings.page(wanted == null ? WordingKind.MESSAGE : wanted, Cursor.read(cursor)));
    }

    @GET
    @Path("{kind}/{code}")
    public WordingView wording(@PathParam("kind") String kind, @PathParam("code") String code) {
        return wordings.of(kind(kind), code);
    }

    /** The text with example values; refused as a change would be. */
    @POST
    @Path("{kind}/{code}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public WordingText preview(@PathParam("kind") String kind, @PathParam("code") String code, TextBody body) {
        return wordings.preview(kind(kind), code, text(body));
    }

    /** The letter as it would be printed, with example values. */
    @POST
    @Path("LETTER/{code}/specimen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/pdf")
    public byte[] specimen(@PathParam("code") String code, TextBody body) {
        return wordings.specimen(code, text(body));
    }

    @POST
    @Path("{kind}/{code}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("kind") String kind, @PathParam("code") String code, TextBody body) {
        WordingView view = wordings.change(kind(kind), code, text(body), body.holdsFrom);
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    /** Back to the shipped text. */
    @POST
    @Path("{kind}/{code}/restoration")
    public WordingView restore(@PathParam("kind") String kind, @PathParam("code") String code) {
        return wordings.restore(kind(kind), code);
    }

    /** Takes back a change whose day has not come. */
    @DELETE
    @Path("versions/{id}")
    public void drop(@PathParam("id") long id) {
        wordings.drop(id);
    }

    private static WordingKind kind(String name) {
        try {
            return WordingKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
    }

    private static WordingText text(TextBody body) {
        BodyFields fields = new BodyFields();
        fields.required("body", body == null ? null : body.body);
        fields.refuseIfFaulty();
        return new WordingText(body.title, body.body, body.remedy);
    }

    /** JSON body. */
    public static class TextBody {
        /** Of a message. */
        public String title;

        public String body;
        /** Of a letter that refuses. */
        public String remedy;
        /** Absent for today. */
        public LocalDate holdsFrom;
    }
}
