package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.Trials;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;

/** Trials without login, kept for a month under a code. */
@Path("public/assessment-trials")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrialsResource {

    @Inject
    private Trials trials;

    @POST
    @Requires(Requires.ANYONE)
    public TrialAnswer keep(AnswersBody given) {
        BodyFields body = new BodyFields();
        Answers answers = given.read(body);
        body.refuseIfFaulty();
        TrialAnswer answer = new TrialAnswer();
        answer.code = trials.keep(answers);
        return answer;
    }

    /** JSON answer. */
    public static class TrialAnswer {
        public String code;
    }
}
