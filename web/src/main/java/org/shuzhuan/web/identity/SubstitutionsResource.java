package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.identity.NewSubstitution;
import org.shuzhuan.identity.Role;
import org.shuzhuan.identity.SubstitutionView;
import org.shuzhuan.identity.Substitutions;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;

/** Substitutes during leave (委托代理). */
@Path("substitutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class SubstitutionsResource {

    @Inject
    private Substitutions substitutions;

    /** The caller's own leaves, today or later. */
    @GET
    public List<SubstitutionView> own() {
        return substitutions.ofCaller();
    }

    /** What the caller does for others, today or later. */
    @GET
    @Path("for-others")
    public List<SubstitutionView> forOthers() {
        return substitutions.doneByCaller();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Entered enter(Leave body) {
        BodyFields fields = new BodyFields();
        String substitute = fields.required("substitute", body.substitute);
        String role = fields.required("role", body.role);
        String organisation = fields.required("organisation", body.organisation);
        fields.refuseIfFaulty();
        Entered entered = new Entered();
        entered.id = substitutions.enter(new NewSubstitution(
                body.principal,
                substitute,
                Role.ofId(role).orElse(null),
                organisation,
                body.validFrom,
                body.validUntil,
                body.reason));
        return entered;
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") long id) {
        substitutions.end(id);
    }

    /** JSON body. */
    public static class Leave {
        /** Login; absent for the caller. */
        public String principal;

        public String substitute;
        public String role;
        public String organisation;
        public LocalDate validFrom;
        public LocalDate validUntil;
        public String reason;
    }

    /** JSON answer. */
    public static class Entered {
        public long id;
    }
}
