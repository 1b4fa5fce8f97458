package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.enterprise.EnterpriseChanges;
import org.shuzhuan.enterprise.FormerNameView;
import org.shuzhuan.shared.Requires;

/** Names an enterprise bore before. */
@Path("enterprises/{id}/former-names")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormerNamesResource {

    @Inject
    private EnterpriseChanges changes;

    @GET
    @Requires("enterprise:read")
    public List<FormerNameView> names(@PathParam("id") long id) {
        return changes.formerNames(id);
    }
}
