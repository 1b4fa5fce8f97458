package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.shuzhuan.casefile.ObjectionForm;
import org.shuzhuan.casefile.ObjectionView;
import org.shuzhuan.casefile.Objections;
import org.shuzhuan.casefile.Objections.Evidence;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.FormParts;

/** Objections to public notices: filed by everybody under a real name, published with the notice without it. */
@Path("public/notices/{id}/objections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYONE)
public class ObjectionsResource {

    @Inject
    private Objections objections;

    @GET
    public List<ObjectionView> ofNotice(@PathParam("id") long id) {
        return objections.ofNotice(id);
    }

    /** Parts: {@code name}, {@code contact}, {@code reason}, and up to five {@code evidence} files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        FormParts form = new FormParts(parts);
        List<Evidence> evidence = form.files("evidence").stream()
                .map(part -> new Evidence(part.getFileName().orElse(null), part.getContent()))
                .toList();
        ObjectionForm written = new ObjectionForm(form.text("name"), form.text("contact"), form.text("reason"));
        return Response.status(Response.Status.CREATED)
                .entity(objections.file(id, written, evidence))
                .build();
    }
}
