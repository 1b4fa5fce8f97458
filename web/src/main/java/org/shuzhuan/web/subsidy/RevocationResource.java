package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.SubsidyRevocation;
import org.shuzhuan.web.api.BodyFields;

/** Revokes an approval before anything is paid. */
@Path("cases/{id}/revocation")
@RequestScoped
public class RevocationResource {

    @Inject
    private SubsidyRevocation revocation;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("subsidy:revoke")
    public void revoke(@PathParam("id") long id, ReasonBody body) {
        BodyFields fields = new BodyFields();
        fields.required("reason", body == null ? null : body.reason);
        fields.refuseIfFaulty();
        revocation.revoke(id, Opinion.of(body.reason));
    }
}
