package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.message.DocumentVerification;
import org.shuzhuan.message.VerifiedDocument;
import org.shuzhuan.shared.Requires;

/** Whether an official document is genuine and valid, for whoever holds its number and code. */
@Path("public/official-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentVerificationResource {

    @Inject
    private DocumentVerification verification;

    @GET
    @Requires(Requires.ANYONE)
    public VerifiedDocument verify(@QueryParam("number") String number, @QueryParam("code") String code) {
        return verification.verify(number, code);
    }
}
