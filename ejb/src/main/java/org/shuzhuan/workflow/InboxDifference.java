package org.shuzhuan.workflow;

import java.io.Serializable;

/**
 * One task in which inbox and engine differ.
 *
 * @param field what differs; {@code task} when the whole row is missing or surplus
 * @param inbox value in the inbox; null when missing
 * @param engine value in the engine; null when surplus
 */
public record InboxDifference(String taskId, String field, String inbox, String engine) implements Serializable {

    public String getTaskId() {
        return taskId;
    }

    public String getField() {
        return field;
    }

    public String getInbox() {
        return inbox;
    }

    public String getEngine() {
        return engine;
    }
}
