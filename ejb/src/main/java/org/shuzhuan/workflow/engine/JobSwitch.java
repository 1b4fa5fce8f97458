package org.shuzhuan.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;

/** Switches this node's job executor off and on. */
@ApplicationScoped
public class JobSwitch {

    private ManagedJobExecutor executor;

    synchronized void use(ManagedJobExecutor managed) {
        executor = managed;
    }

    /** Returns when no job runs any more on this node. */
    public synchronized void suspend() {
        if (executor != null) {
            executor.shutdown();
        }
    }

    public synchronized void resume() {
        executor.start();
    }

    public synchronized boolean running() {
        return executor != null && executor.isActive();
    }
}
