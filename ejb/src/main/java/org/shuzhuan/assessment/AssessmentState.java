package org.shuzhuan.assessment;

/** An assessment is open until it is pledged and completed, or discarded. */
public enum AssessmentState {
    OPEN,
    COMPLETED,
    DISCARDED
}
