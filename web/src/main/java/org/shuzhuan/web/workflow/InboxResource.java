package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;
import org.shuzhuan.workflow.InboxFilter;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.InboxScope;
import org.shuzhuan.workflow.InboxSort;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.QueueCount;
import org.shuzhuan.workflow.WorkItemView;

/** The to-do list of the workspace acted in. */
@Path("inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class InboxResource {

    @Inject
    private InboxQueries inbox;

    /**
     * @param queue task key
     * @param text beginning of case number, credit code or enterprise name
     * @param scope ALL, MINE or UNCLAIMED
     * @param sort DUE, AMOUNT or SUBMITTED
     */
    @GET
    public Rows<WorkItemView> inbox(
            @QueryParam("queue") String queue,
            @QueryParam("text") String text,
            @QueryParam("light") String light,
            @QueryParam("scope") String scope,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor) {
        InboxFilter filter = new InboxFilter(
                Objects.requireNonNullElse(QueryText.constant(InboxScope.class, scope), InboxScope.ALL),
                QueryText.orNull(text),
                QueryText.constant(Light.class, light),
                QueryText.orNull(queue),
                null,
                null,
                null,
                null,
                Objects.requireNonNullElse(QueryText.constant(InboxSort.class, sort), InboxSort.DUE));
        return Rows.of(inbox.page(filter, Cursor.read(cursor)));
    }

    @GET
    @Path("counts")
    public List<QueueCount> counts() {
        return inbox.queueCounts();
    }
}
