package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.Trials;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.assessment.TrialsResource.TrialAnswer;

/** Puts a trial's answers into the open self-assessment of the enterprise acted for. */
@Path("assessment-take-overs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TakeOverResource {

    @Inject
    private Trials trials;

    @Inject
    private Assessments assessments;

    @POST
    @Requires("assessment:fill")
    public AssessmentAnswer takeOver(TrialAnswer wanted) {
        return AssessmentAnswer.of(assessments.get(trials.takeOver(wanted.code)));
    }
}
