package org.shuzhuan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.ApiError;
import org.shuzhuan.web.layout.PageNumber;

/** Calls for machines, open to everyone: what the public pages show. */
@Path("public/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYONE)
public class CallsResource {

    private static final int ROWS = 20;

    @Inject
    private CallDirectory calls;

    /**
     * @param status coming, open or closed; none for all
     * @param title part of the title; none for all
     * @param number page of 20 rows, from 1
     */
    @GET
    public CallList calls(
            @QueryParam("status") String status, @QueryParam("q") String title, @QueryParam("page") String number) {
        return CallList.of(calls.list(wanted(status), CallQuery.title(title), PageNumber.read(number, ROWS)));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public CallAnswer call(@PathParam("id") long id) {
        CallView call = calls.get(id);
        return CallAnswer.of(call, calls.definition(id, call.definitionNumber()));
    }

    private static CallStatus wanted(String status) {
        return status == null || status.isBlank()
                ? null
                : CallQuery.status(status).orElseThrow(() -> new DomainException(ApiError.REQUEST_UNREADABLE));
    }
}
