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
import java.util.Optional;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.DecidedTasks;
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

    @Inject
    private DecidedTasks decidedTasks;

    @Inject
    private Caller caller;

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
        Optional<Decided> before = decidedBefore(taskId, said);
        return before.isPresent() ? before.get() : decideNow(taskId, said);
    }

    private Decided decideNow(String taskId, TaskDecision said) {
        WorkItemView task = tasks.open(taskId);
        TaskDesks.chosen(desks.choices(task.taskKey()), said).act().accept(taskId, said);
        return Decided.of(taskId, task.taskKey(), task.subjectId(), said.decision);
    }

    /** The task is the key of the act: a caller who missed the answer repeats the decision and gets it. */
    private Optional<Decided> decidedBefore(String taskId, TaskDecision said) {
        return decidedTasks
                .of(taskId)
                .filter(done -> done.account().equals(caller.loginName()))
                .filter(done -> done.decision().equals(said.decision))
                .map(done -> Decided.of(taskId, done.taskKey(), done.subjectId(), done.decision()));
    }

    /** JSON answer: the decision is taken. */
    public static class Decided {
        public String taskId;
        public String taskKey;
        public Long caseFileId;
        public String decision;

        static Decided of(String taskId, String taskKey, Long caseFileId, String decision) {
            Decided decided = new Decided();
            decided.taskId = taskId;
            decided.taskKey = taskKey;
            decided.caseFileId = caseFileId;
            decided.decision = decision;
            return decided;
        }
    }
}
