package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.shuzhuan.assessment.AssessmentResult;
import org.shuzhuan.assessment.AssessmentResults;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.Comparison;
import org.shuzhuan.assessment.Comparisons;
import org.shuzhuan.assessment.Difference;
import org.shuzhuan.assessment.EffectChange;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.document.Attachment;

/** What a completed assessment says, alone and beside the peers. */
@Path("assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("assessment:read")
public class ResultResource {

    @Inject
    private AssessmentResults results;

    @Inject
    private Comparisons comparisons;

    @Inject
    private ReportDocument reports;

    @GET
    @Path("{id}/result")
    public ResultAnswer result(@PathParam("id") long id) {
        AssessmentResult result = results.of(id);
        ResultAnswer answer = new ResultAnswer();
        answer.assessment = result.assessment().row();
        answer.score = ScoreAnswer.of(result.score());
        answer.differences = result.differences();
        answer.effects = result.effects();
        answer.history = result.history();
        answer.comparison = comparisons.of(id).orElse(null);
        return answer;
    }

    /** The report as PDF. */
    @GET
    @Path("{id}/report")
    @Produces("application/pdf")
    public Response report(@PathParam("id") long id) {
        byte[] pdf = reports.pdf(results.of(id), comparisons.of(id).orElse(null));
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(reports.fileName(id)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** JSON answer; no comparison where fewer than ten enterprises could be compared. */
    public static class ResultAnswer {
        public AssessmentRow assessment;
        public ScoreAnswer score;
        public List<Difference> differences;
        public List<EffectChange> effects;
        public List<AssessmentRow> history;
        public Comparison comparison;
    }
}
