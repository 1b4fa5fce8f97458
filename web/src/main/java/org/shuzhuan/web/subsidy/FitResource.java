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
import org.shuzhuan.subsidy.SubsidyFit;

/** Tells which open calls fit an enterprise, by the rules that decide real cases; nothing is kept. */
@Path("public/fit")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FitResource {

    @Inject
    private SubsidyFit fits;

    @Inject
    private AwardText words;

    @POST
    @Requires(Requires.ANYONE)
    public FitAnswer check(FitForm body) {
        return FitAnswer.of(fits.check((body == null ? new FitForm() : body).toQuestion()), words);
    }
}
