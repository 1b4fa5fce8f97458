package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import org.shuzhuan.identity.ApiTokens;
import org.shuzhuan.identity.IssuedToken;
import org.shuzhuan.shared.Requires;

/** Bearer tokens: asked for with a password, given back when no longer needed. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    private ApiTokens tokens;

    @POST
    @Requires(Requires.ANYONE)
    public Response issue(TokenRequest wanted) {
        IssuedToken issued = tokens.issue(wanted.loginName, wanted.password, wanted.workspace);
        TokenAnswer answer = new TokenAnswer();
        answer.token = issued.token();
        answer.workspace = issued.workspace();
        answer.expiresAt = issued.expiresAt();
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @DELETE
    @Requires(Requires.SIGNED_IN)
    public void revoke() {
        tokens.revokeOwn();
    }

    /** JSON body of a request for a token. */
    public static class TokenRequest {
        public String loginName;
        public String password;
        /** Key of a workspace; without it the account's first. */
        public String workspace;
    }

    /** JSON answer; the token is shown this once. */
    public static class TokenAnswer {
        public String token;
        public String workspace;
        public LocalDateTime expiresAt;
    }
}
