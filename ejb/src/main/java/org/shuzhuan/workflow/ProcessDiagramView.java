package org.shuzhuan.workflow;

import java.io.Serializable;
import java.util.List;

/**
 * A process with the state of its instance.
 *
 * @param name of the process, as a person reads it
 * @param currentSteps names of the steps where a token is now; empty once it has ended
 * @param xml the model that runs, as deployed
 * @param passages in the order of their start
 */
public record ProcessDiagramView(
        String processKey,
        String name,
        int version,
        String xml,
        List<String> activeActivities,
        List<String> currentSteps,
        List<ActivityTime> passages,
        boolean withIncident)
        implements Serializable {

    public String getProcessKey() {
        return processKey;
    }

    public String getName() {
        return name;
    }

    public List<String> getCurrentSteps() {
        return currentSteps;
    }

    public int getVersion() {
        return version;
    }

    public String getXml() {
        return xml;
    }

    public List<String> getActiveActivities() {
        return activeActivities;
    }

    public List<ActivityTime> getPassages() {
        return passages;
    }

    public boolean isWithIncident() {
        return withIncident;
    }
}
