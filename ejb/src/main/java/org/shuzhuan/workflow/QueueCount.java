package org.shuzhuan.workflow;

import java.io.Serializable;

/**
 * How much waits in one queue of the caller's workspace.
 *
 * @param queue task key, such as {@code Task_ReviewByCity}
 * @param mine tasks that the caller holds
 */
public record QueueCount(String queue, String queueName, long total, long unclaimed, long mine, long yellow, long red)
        implements Serializable {

    public String getQueue() {
        return queue;
    }

    public String getQueueName() {
        return queueName;
    }

    public long getTotal() {
        return total;
    }

    public long getUnclaimed() {
        return unclaimed;
    }

    public long getMine() {
        return mine;
    }

    public long getYellow() {
        return yellow;
    }

    public long getRed() {
        return red;
    }
}
