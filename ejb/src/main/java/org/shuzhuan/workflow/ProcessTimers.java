package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.Engine;

/** Timers in which a process waits without a task; a feature that counted the moment moves it. */
// called by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class ProcessTimers {

    @Inject
    private Engine engine;

    /**
     * Moves the timer in which the process with this business key waits, a called process included. A moment that is past
     * makes it fire at once.
     *
     * @param timer element id of the model
     * @return false when no process waits in this timer: it has fired, or the process has ended
     */
    public boolean move(String businessKey, String timer, LocalDateTime at) {
        Optional<Job> job = job(businessKey, timer);
        job.ifPresent(found -> engine.management()
                .setJobDuedate(
                        found.getId(), Date.from(at.atZone(PortalClock.ZONE).toInstant())));
        return job.isPresent();
    }

    private Optional<Job> job(String businessKey, String timer) {
        Execution waiting = engine.runtime()
                .createExecutionQuery()
                .processInstanceBusinessKey(businessKey)
                .activityId(timer)
                .singleResult();
        return Optional.ofNullable(waiting).map(execution -> engine.management()
                .createJobQuery()
                .timers()
                .executionId(execution.getId())
                .singleResult());
    }
}
