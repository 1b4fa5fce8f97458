package org.shuzhuan.web.workflow;

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
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;

/** Acts on one task of the caller's inbox. What else a decision needs, its desk's service asks for. */
@Path("tasks/{taskId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class TasksResource {

    @Inject
    private TaskWork tasks;

    @Inject
    private TaskDesks desks;

    @GET
    public TaskAnswer task(@PathParam("taskId") String taskId) {
        WorkItemView task = tasks.open(taskId);
        return TaskAnswer.of(task, desks.choices(task.taskKey()));
    }

    @POST
    @Path("claim")
    public void claim(@PathParam("taskId") String taskId) {
        tasks.claim(taskId);
    }

    @DELETE
    @Path("claim")
    public void giveBack(@PathParam("taskId") String taskId) {
        tasks.unclaim(taskId);
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Decided decide(@PathParam("taskId") String taskId, TaskDecision said) {
        WorkItemView task = tasks.open(taskId);
        TaskDesks.chosen(desks.choices(task.taskKey()), said).act().accept(taskId, said);
        Decided decided = new Decided();
        decided.taskId = taskId;
        decided.taskKey = task.taskKey();
        decided.caseFileId = task.subjectId();
        decided.decision = said.decision;
        return decided;
    }

    /** JSON answer: the decision is taken. */
    public static class Decided {
        public String taskId;
        public String taskKey;
        public Long caseFileId;
        public String decision;
    }
}
