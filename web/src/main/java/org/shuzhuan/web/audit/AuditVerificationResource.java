package org.shuzhuan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.audit.AuditVerification;
import org.shuzhuan.audit.ChainReport;
import org.shuzhuan.shared.Requires;

/** Verifies the chain of audit rows from its start. */
@Path("audit/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditVerificationResource {

    @Inject
    private AuditVerification verification;

    @POST
    @Requires("audit:verify")
    public ChainReport verify() {
        return verification.verify();
    }
}
