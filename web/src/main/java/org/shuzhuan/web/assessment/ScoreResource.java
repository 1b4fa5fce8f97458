package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.QuestionnaireRow;
import org.shuzhuan.assessment.Questionnaires;
import org.shuzhuan.assessment.Scoring;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;

/** The published questionnaires, and scoring by them without keeping anything. */
@Path("public/questionnaires")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYONE)
public class ScoreResource {

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Scoring scoring;

    @GET
    public List<QuestionnaireRow> published() {
        return questionnaires.published();
    }

    /** @param version such as {@code digital-level-2024@1} */
    @GET
    @Path("{version}")
    public Questionnaire questionnaire(@PathParam("version") String version) {
        return questionnaires.published(version);
    }

    @POST
    @Path("score")
    public ScoreAnswer score(ScoreBody wanted) {
        BodyFields body = new BodyFields();
        body.required("answers", wanted.answers);
        Answers answers = wanted.answers == null ? Answers.NONE : wanted.answers.read(body);
        body.refuseIfFaulty();
        return ScoreAnswer.of(scoring.score(wanted.version, answers));
    }
}
