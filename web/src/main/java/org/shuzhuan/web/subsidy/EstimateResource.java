package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.EstimateInput;
import org.shuzhuan.subsidy.SubsidyEstimate;

/** Estimates a subsidy by the rules that decide real cases; nothing is kept. */
@Path("public/estimate")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EstimateResource {

    @Inject
    private SubsidyEstimate estimates;

    @Inject
    private AwardText words;

    @POST
    @Requires(Requires.ANYONE)
    public EstimateAnswer estimate(EstimateBody body) {
        EstimateInput project = body.toInput();
        return EstimateAnswer.of(estimates.estimate(body.callId, project), words);
    }
}
