package org.shuzhuan.workflow;

import java.util.Optional;

/** Port: what the inbox shows of the case behind a task. Implemented by {@code casefile}. */
public interface WorkSubject {

    Optional<WorkSubjectView> of(long subjectId);
}
