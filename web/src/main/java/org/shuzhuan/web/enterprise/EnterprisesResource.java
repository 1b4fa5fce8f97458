package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.EnterpriseProfiles;
import org.shuzhuan.enterprise.EnterpriseRegistration;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** A person registers an enterprise; the enterprise keeps its profile. */
@Path("enterprises")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EnterprisesResource {

    @Inject
    private EnterpriseRegistration registration;

    @Inject
    private EnterpriseProfiles profiles;

    @Inject
    private EnterpriseDirectory directory;

    @Inject
    private Caller caller;

    /** Answers with the id: the registered enterprise is a workspace that the caller has yet to enter. */
    @POST
    @Requires(Requires.SIGNED_IN)
    public Response register(EnterpriseForm form) {
        long id = registration.register(form);
        return Response.created(URI.create("enterprises/" + id))
                .entity(new Registered(id))
                .build();
    }

    @GET
    @Path("mine")
    @Requires("enterprise:read")
    public EnterpriseView mine() {
        return directory.get(own());
    }

    /** Whatever the credit code says, it stays the registered one. */
    @PUT
    @Path("mine")
    @Requires("enterprise:edit")
    public EnterpriseView update(EnterpriseForm form) {
        profiles.update(own(), form);
        return directory.get(own());
    }

    private long own() {
        return caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }

    /** Of a new enterprise. */
    public record Registered(long id) {}
}
