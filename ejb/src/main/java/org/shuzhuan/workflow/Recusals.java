package org.shuzhuan.workflow;

import java.util.List;

/** Port: who could decide a task, and who is tied to the record behind it and may not. Implemented by {@code casefile}. */
public interface Recusals {

    /** @param login account that is to decide */
    boolean tied(String login, long subjectId);

    /** The people of a candidate group today, by login. */
    List<Assignee> holdersOf(String candidateGroup);
}
