package org.shuzhuan.workflow;

import java.io.Serializable;
import java.util.List;

/**
 * A process with the state of its instance.
 *
 * @param xml the model that runs, as deployed
 * @param passages in the order of their start
 */
public record ProcessDiagramView(
        String processKey,
        int version,
        String xml,
        List<String> activeActivities,
        List<ActivityTime> passages,
        boolean withIncident)
        implements Serializable {

    public String getProcessKey() {
        return processKey;
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
