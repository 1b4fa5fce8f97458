package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.runtime.Job;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.Engine;
import org.shuzhuan.workflow.engine.JobSwitch;

/**
 * Jobs in their order instead of in the background, for the demonstration loader and for the moved clock. Call outside a
 * transaction: each job has its own.
 */
@Requires("operations:clock")
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueJobs {

    @Inject
    private Engine engine;

    @Inject
    private JobSwitch jobs;

    /** Stops this node's job executor; returns when its running jobs have ended. */
    public void suspend() {
        jobs.suspend();
    }

    public void resume() {
        jobs.resume();
    }

    /**
     * Runs what is due now, and what becomes due by it, earliest first. A job that fails is left for its retry and stops
     * nothing.
     *
     * @return how many ran without failure
     */
    public int runDue() {
        Set<String> failed = new HashSet<>();
        int done = 0;
        Optional<Job> next = nextDue(failed);
        while (next.isPresent()) {
            if (run(next.get())) {
                done++;
            } else {
                failed.add(next.get().getId());
            }
            next = nextDue(failed);
        }
        return done;
    }

    /** When the next timer fires; empty when none waits. */
    public Optional<LocalDateTime> nextDueAt() {
        return engine
                .management()
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), PortalClock.ZONE))
                .findFirst();
    }

    private boolean run(Job job) {
        try {
            engine.management().executeJob(job.getId());
            return true;
        } catch (RuntimeException e) {
            System.getLogger(getClass().getName())
                    .log(System.Logger.Level.WARNING, "job " + job.getId() + " failed", e);
            return false;
        }
    }

    private Optional<Job> nextDue(Set<String> failed) {
        return engine
                .management()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, failed.size() + 1)
                .stream()
                .filter(job -> !failed.contains(job.getId()))
                .findFirst();
    }
}
