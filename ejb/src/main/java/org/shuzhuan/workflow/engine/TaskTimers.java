package org.shuzhuan.workflow.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.shuzhuan.workflow.StepDeadline;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.process.StepVariables;
import org.shuzhuan.workflow.process.TaskDeadlines;

/** Moves due date, step variables and timers of one open task. */
@Dependent
public class TaskTimers {

    private static final String YELLOW = "Timeout_Yellow";
    private static final String RED = "Timeout_Red";

    @Inject
    private Engine engine;

    /**
     * @param item the task with the deadline it had so far
     * @return false when the task is gone: it was decided at this moment
     */
    public boolean move(WorkItem item, StepDeadline deadline) {
        Task task = engine.tasks().createTaskQuery().taskId(item.getTaskId()).singleResult();
        if (task == null) {
            return false;
        }
        engine.runtime().setVariablesLocal(task.getExecutionId(), StepVariables.values(deadline));
        task.setDueDate(StepVariables.date(deadline.dueAt()));
        engine.tasks().saveTask(task);
        if (deadline.known()) {
            timers(task).forEach(job -> move(job, item, deadline));
        }
        return true;
    }

    private List<Job> timers(Task task) {
        return engine.management()
                .createJobQuery()
                .timers()
                .executionId(task.getExecutionId())
                .list();
    }

    private void move(Job job, WorkItem item, StepDeadline deadline) {
        String timer = ((JobEntity) job).getJobHandlerConfigurationRaw();
        if (timer.endsWith(YELLOW)) {
            set(job, deadline.yellowAt());
        } else if (timer.endsWith(RED)) {
            set(job, deadline.redAt());
        } else if (isDue(job.getDuedate(), item)) {
            // a boundary event of the task's own deadline, such as the lapse of a correction
            set(job, deadline.dueAt());
        }
    }

    private static boolean isDue(Date due, WorkItem item) {
        return TaskDeadlines.asleep(due)
                || item.getDueAt() != null
                        && due.getTime() == StepVariables.date(item.getDueAt()).getTime();
    }

    private void set(Job job, LocalDateTime due) {
        engine.management().setJobDuedate(job.getId(), StepVariables.date(due));
    }
}
