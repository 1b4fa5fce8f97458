package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.shuzhuan.enterprise.EnterpriseChangeDesk;
import org.shuzhuan.enterprise.EnterpriseChangeForm;
import org.shuzhuan.enterprise.EnterpriseChangeForm.Evidence;
import org.shuzhuan.enterprise.EnterpriseChangeKind;
import org.shuzhuan.enterprise.EnterpriseChangeState;
import org.shuzhuan.enterprise.EnterpriseChangeView;
import org.shuzhuan.enterprise.EnterpriseChanges;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.FormParts;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** Changes of registration: asked for by the enterprise, confirmed or refused by the verification desk. */
@Path("enterprise-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnterpriseChangesResource {

    @Inject
    private EnterpriseChanges changes;

    @Inject
    private EnterpriseChangeDesk desk;

    @Inject
    private Caller caller;

    /** Parts: {@code kind}, {@code newName} or {@code successorCode}, {@code effectiveOn}, {@code noticeNumber}, {@code evidence} files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires("enterprise:edit")
    public Response ask(List<EntityPart> parts) throws IOException {
        FormParts form = new FormParts(parts);
        List<Evidence> evidence = form.files("evidence").stream()
                .map(part -> new Evidence(part.getFileName().orElse(null), part.getContent()))
                .toList();
        EnterpriseChangeForm written = new EnterpriseChangeForm(
                QueryText.constant(EnterpriseChangeKind.class, form.text("kind")),
                form.text("newName"),
                form.text("successorCode"),
                day(form.text("effectiveOn")),
                form.text("noticeNumber"));
        long enterprise = caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        return Response.status(Response.Status.CREATED)
                .entity(changes.ask(enterprise, written, evidence))
                .build();
    }

    /** Null, and so a fault of the form, for what is no day. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    @GET
    @Path("own")
    @Requires("enterprise:edit")
    public List<EnterpriseChangeView> own() {
        return changes.own();
    }

    @GET
    @Requires("enterprise:confirm-change")
    public Rows<EnterpriseChangeView> list(@QueryParam("state") String state, @QueryParam("cursor") String cursor) {
        return Rows.of(desk.list(QueryText.constant(EnterpriseChangeState.class, state), Cursor.read(cursor)));
    }

    @GET
    @Path("{id}")
    @Requires("enterprise:confirm-change")
    public EnterpriseChangeView get(@PathParam("id") long id) {
        return desk.get(id);
    }

    @POST
    @Path("{id}/confirmation")
    @Requires("enterprise:confirm-change")
    public EnterpriseChangeView confirm(@PathParam("id") long id) {
        return desk.confirm(id);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("enterprise:confirm-change")
    public EnterpriseChangeView refuse(@PathParam("id") long id, Refusal body) {
        return desk.refuse(id, body == null ? null : body.reason);
    }

    /** JSON body. */
    public static class Refusal {
        public String reason;
    }
}
