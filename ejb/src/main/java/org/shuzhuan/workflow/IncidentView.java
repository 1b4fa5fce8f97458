package org.shuzhuan.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A piece of process work that failed three times.
 *
 * @param activityId where, such as {@code Task_HoldBudget}
 * @param message first line of the failure
 */
public record IncidentView(
        String incidentId,
        String jobId,
        String processKey,
        String processInstanceId,
        String businessKey,
        String activityId,
        String message,
        LocalDateTime since)
        implements Serializable {

    public String getIncidentId() {
        return incidentId;
    }

    public String getJobId() {
        return jobId;
    }

    public String getProcessKey() {
        return processKey;
    }

    public String getProcessInstanceId() {
        return processInstanceId;
    }

    public String getBusinessKey() {
        return businessKey;
    }

    public String getActivityId() {
        return activityId;
    }

    public String getMessage() {
        return message;
    }

    public LocalDateTime getSince() {
        return since;
    }
}
