package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.InboxDifference;
import org.shuzhuan.workflow.InboxProof;

/** Compares the inbox with the engine. */
@Path("operations/inbox-proof")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxProofResource {

    @Inject
    private InboxProof proof;

    @POST
    @Requires("workflow:proof")
    public Proof prove() {
        Proof answer = new Proof();
        answer.differences = proof.differences();
        answer.passed = answer.differences.isEmpty();
        return answer;
    }

    /** JSON answer. */
    public static class Proof {
        public boolean passed;
        public List<InboxDifference> differences;
    }
}
