package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.AssessmentCompletion;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.CommissionedAssessment;
import org.shuzhuan.assessment.CommissionedAssessments;
import org.shuzhuan.assessment.ItemNote;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.FaultAnswer;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;
import org.shuzhuan.web.layout.Text;

/** Assessments being filled in, by the enterprise or by who assesses it. */
@Path("assessments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

    @Inject
    private Assessments assessments;

    @Inject
    private CommissionedAssessments commissions;

    @Inject
    private AssessmentCompletion completion;

    @Inject
    private Text text;

    /** @param enterprise id of an enterprise of the caller's regions; without it the enterprise acted for */
    @GET
    @Requires("assessment:read")
    public List<AssessmentRow> list(@QueryParam("enterprise") String enterprise) {
        Long wanted = QueryText.id(enterprise);
        return wanted == null ? assessments.mine() : assessments.of(wanted);
    }

    /** An enterprise has one open assessment per kind: repeating answers with the same. */
    @POST
    @Requires("assessment:fill")
    public Response open(NewAssessment wanted) {
        BodyFields body = new BodyFields();
        body.required("kind", wanted.kind);
        if (wanted.kind != null && wanted.kind.isOnSite()) {
            body.required("enterpriseId", wanted.enterpriseId);
        }
        body.refuseIfFaulty();
        long id =
                switch (wanted.kind) {
                    case SELF -> assessments.openOwn();
                    case BY_PROVIDER, IN_DIAGNOSIS ->
                        commissions.begin(wanted.creditCode, wanted.kind, Boolean.TRUE.equals(wanted.agreed));
                    case ON_SITE_BEFORE, ON_SITE_AFTER -> assessments.openOnSite(wanted.enterpriseId, wanted.kind);
                };
        return Response.ok(AssessmentAnswer.of(assessments.get(id)))
                .location(URI.create("assessments/" + id))
                .build();
    }

    /** Those the firm acted for has made or is making, the newest first. */
    @GET
    @Path("commissioned")
    @Requires("assessment:commission")
    public Rows<CommissionedAssessment> commissioned(@QueryParam("cursor") String cursor) {
        return Rows.of(commissions.list(Cursor.read(cursor)));
    }

    @GET
    @Path("{id}")
    @Requires("assessment:read")
    public AssessmentAnswer get(@PathParam("id") long id) {
        return AssessmentAnswer.of(assessments.get(id));
    }

    /** All answers so far; what cannot be is refused as a whole. */
    @PUT
    @Path("{id}/answers")
    @Requires("assessment:fill")
    public AssessmentAnswer save(@PathParam("id") long id, AnswersBody given) {
        BodyFields body = new BodyFields();
        Answers answers = given.read(body);
        body.refuseIfFaulty();
        return AssessmentAnswer.of(assessments.save(id, answers));
    }

    @PUT
    @Path("{id}/notes/{item}")
    @Requires("assessment:fill")
    public void note(@PathParam("id") long id, @PathParam("item") String item, NoteBody note) {
        BodyFields body = new BodyFields();
        List<Long> documents = note.documents == null ? List.of() : body.elements("documents", note.documents);
        body.refuseIfFaulty();
        assessments.note(id, new ItemNote(item, QueryText.orNull(note.reason), documents));
    }

    @PUT
    @Path("{id}/visit")
    @Requires("assessment:fill")
    public void visit(@PathParam("id") long id, VisitBody visit) {
        assessments.visit(id, QueryText.orNull(visit.place), visit.assessedOn);
    }

    /** What keeps it from being completed. */
    @GET
    @Path("{id}/faults")
    @Requires("assessment:fill")
    public List<FaultAnswer> faults(@PathParam("id") long id) {
        return completion.faults(id).stream()
                .map(fault -> FaultAnswer.of(fault, text))
                .toList();
    }

    @POST
    @Path("{id}/completion")
    @Requires("assessment:fill")
    public AssessmentAnswer complete(@PathParam("id") long id, Pledge pledge) {
        completion.complete(id, Boolean.TRUE.equals(pledge.pledged));
        return AssessmentAnswer.of(assessments.get(id));
    }

    @DELETE
    @Path("{id}")
    @Requires("assessment:fill")
    public void discard(@PathParam("id") long id) {
        assessments.discard(id);
    }

    /** JSON body. */
    public static class NewAssessment {
        public AssessmentKind kind;
        /** Of an assessment on site. */
        public Long enterpriseId;
        /** Of a commissioned one: the enterprise, and that it has agreed. */
        public String creditCode;

        public Boolean agreed;
    }

    /** JSON body: evidence of an answer, and why it differs from the base. */
    public static class NoteBody {
        public String reason;
        public List<Long> documents;
    }

    /** JSON body. */
    public static class VisitBody {
        public String place;
        public LocalDate assessedOn;
    }

    /** JSON body. */
    public static class Pledge {
        public Boolean pledged;
    }
}
