package org.shuzhuan.workflow;

/** Port: who is tied to the record behind a task and may not decide it. Implemented by {@code casefile}. */
public interface Recusals {

    /** @param login account that is to decide */
    boolean tied(String login, long subjectId);
}
