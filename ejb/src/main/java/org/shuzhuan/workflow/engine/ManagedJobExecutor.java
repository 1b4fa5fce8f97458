package org.shuzhuan.workflow.engine;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Jobs on the container's threads. The acquisition loop keeps one thread for good. Stopping waits for running jobs and
 * never interrupts them: an interrupted thread closes an H2 file database.
 */
class ManagedJobExecutor extends JobExecutor {

    /** How long a due job waits at most when the portal is idle, milliseconds; tests set it lower. */
    static final String WAIT_PROPERTY = "shuzhuan.jobs.wait-millis";

    private static final int LONGEST_WAIT_MILLIS = 5000;
    private static final int BACKOFF_MILLIS = 25;
    private static final int LONGEST_BACKOFF_MILLIS = 1000;
    private static final int STOP_SECONDS = 60;

    private final ExecutorService threads;
    private volatile Phaser running = new Phaser(1);

    ManagedJobExecutor(ExecutorService threads) {
        this.threads = threads;
        int wait = Integer.getInteger(WAIT_PROPERTY, LONGEST_WAIT_MILLIS);
        setWaitTimeInMillis(wait);
        setMaxWait(wait);
        // two nodes that want the same jobs step aside for a while
        setBackoffTimeInMillis(BACKOFF_MILLIS);
        setMaxBackoff(LONGEST_BACKOFF_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        running = new Phaser(1);
        submit(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        int phase = running.arrive();
        try {
            running.awaitAdvanceInterruptibly(phase, STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            System.getLogger(getClass().getName()).log(System.Logger.Level.WARNING, "jobs still run after the wait", e);
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            submit(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    private void submit(Runnable work) {
        Phaser round = running;
        round.register();
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } finally {
                    round.arriveAndDeregister();
                }
            });
        } catch (RejectedExecutionException e) {
            round.arriveAndDeregister();
            throw e;
        }
    }
}
