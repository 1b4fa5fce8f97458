package org.shuzhuan.web.subsidy;

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
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.subsidy.RejectionReviewView;
import org.shuzhuan.subsidy.RejectionReviews;
import org.shuzhuan.subsidy.RejectionReviews.Evidence;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.api.FormParts;

/** The review of a rejection: asked for by the applicant, once. */
@Path("cases/{id}/rejection-review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RejectionReviewResource {

    @Inject
    private RejectionReviews reviews;

    @GET
    @Requires("casefile:read")
    public RejectionReviewView review(@PathParam("id") long id) {
        return reviews.of(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("subsidy:ask-review")
    public Response ask(@PathParam("id") long id, ReasonBody body) {
        BodyFields fields = new BodyFields();
        fields.required("reason", body == null ? null : body.reason);
        fields.refuseIfFaulty();
        return filed(id, body.reason, List.of());
    }

    /** Parts: {@code reason}, and up to five {@code evidence} files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires("subsidy:ask-review")
    public Response askWithEvidence(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        FormParts form = new FormParts(parts);
        List<Evidence> evidence = form.files("evidence").stream()
                .map(part -> new Evidence(part.getFileName().orElse(null), part.getContent()))
                .toList();
        return filed(id, form.text("reason"), evidence);
    }

    private Response filed(long id, String reason, List<Evidence> evidence) {
        return Response.status(Response.Status.CREATED)
                .entity(reviews.file(id, Opinion.of(reason), evidence))
                .build();
    }
}
