package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuzhuan.message.WebhookDeliveryView;
import org.shuzhuan.message.WebhookEndpointView;
import org.shuzhuan.message.WebhookEvent;
import org.shuzhuan.message.WebhookForm;
import org.shuzhuan.message.WebhookSecret;
import org.shuzhuan.message.WebhookState;
import org.shuzhuan.message.Webhooks;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** Other systems that are told of cases, and the log of what they were sent. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("message:administer")
public class WebhooksResource {

    @Inject
    private Webhooks webhooks;

    @GET
    public Rows<WebhookEndpointView> endpoints(@QueryParam("cursor") String cursor) {
        return Rows.of(webhooks.page(Cursor.read(cursor)));
    }

    /** The answer is the only one that holds the secret. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(EndpointBody body) {
        WebhookSecret secret = webhooks.register(form(body));
        return Response.status(Response.Status.CREATED).entity(secret).build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public WebhookEndpointView change(@PathParam("id") long id, EndpointBody body) {
        return webhooks.change(id, form(body));
    }

    @POST
    @Path("{id}/activation")
    public WebhookEndpointView activate(@PathParam("id") long id) {
        return webhooks.activate(id, true);
    }

    @POST
    @Path("{id}/deactivation")
    public WebhookEndpointView deactivate(@PathParam("id") long id) {
        return webhooks.activate(id, false);
    }

    @POST
    @Path("{id}/secret")
    public WebhookSecret renew(@PathParam("id") long id) {
        return webhooks.renew(id);
    }

    /** Sends an event TEST. */
    @POST
    @Path("{id}/test")
    public void test(@PathParam("id") long id) {
        webhooks.test(id);
    }

    /** Newest first. */
    @GET
    @Path("deliveries")
    public Rows<WebhookDeliveryView> deliveries(
            @QueryParam("endpoint") String endpoint,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor) {
        return Rows.of(webhooks.deliveries(
                QueryText.id(endpoint), QueryText.constant(WebhookState.class, state), Cursor.read(cursor)));
    }

    /** Once more, under the same id. */
    @POST
    @Path("deliveries/{id}/again")
    public void again(@PathParam("id") long id) {
        webhooks.again(id);
    }

    private static WebhookForm form(EndpointBody body) {
        BodyFields fields = new BodyFields();
        fields.required("name", body == null ? null : body.name);
        fields.required("url", body == null ? null : body.url);
        fields.elements("events", body == null ? null : body.events);
        fields.refuseIfFaulty();
        Set<WebhookEvent> events = EnumSet.noneOf(WebhookEvent.class);
        body.events.forEach(name -> events.add(QueryText.constant(WebhookEvent.class, name)));
        return new WebhookForm(body.name, body.url, events);
    }

    /** JSON body. */
    public static class EndpointBody {
        public String name;
        public String url;
        public List<String> events;
    }
}
