package org.shuzhuan.workflow;

/** Port: a desk whose decision may be taken on many tasks. Implemented by the feature that owns the task. */
public interface BatchDesk {

    BatchAct act();

    /** Task the act decides, such as {@code Task_AcceptApplication}. */
    String taskKey();

    /** Permission the caller needs; the desk's service checks it again. */
    String permission();

    /** One row, in its own transaction; refuses like the single decision. */
    void perform(String taskId, String opinion);
}
