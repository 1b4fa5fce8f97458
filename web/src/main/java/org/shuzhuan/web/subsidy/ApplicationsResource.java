package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.SubsidySubmission;
import org.shuzhuan.web.api.BodyFields;

/** Submits a whole application at once. */
@Path("subsidy/applications")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    private SubsidySubmission submission;

    /** @param key 8 to 64 letters, digits or hyphens; the same key with the same body answers with the same case */
    @POST
    @Requires("subsidy:apply")
    public Response submit(@HeaderParam("Idempotency-Key") String key, ApplicationBody application) {
        BodyFields body = new BodyFields();
        body.required("callId", application.callId);
        body.required("values", application.values);
        body.refuseIfFaulty();
        return CaseFiledAnswer.of(submission.submitForm(application.callId, application.values, key));
    }

    /** JSON body: path to text, as in a draft. */
    public static class ApplicationBody {
        public Long callId;
        public Map<String, String> values;
    }
}
