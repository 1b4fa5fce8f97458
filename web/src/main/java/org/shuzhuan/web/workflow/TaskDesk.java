package org.shuzhuan.web.workflow;

import java.util.Map;

/** Port: the feature that owns a task says which decisions it has, and hands them to its service. One bean per task key. */
public interface TaskDesk {

    /** Id of the user task in its model, such as {@code Task_ReviewByCity}. */
    String taskKey();

    /** Decision as the process knows it, such as {@code RECOMMEND}, to what is done. */
    Map<String, DecisionChoice> choices();
}
