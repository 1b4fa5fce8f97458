package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.Engine;

/** Starts processes in the caller's transaction. */
// called by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class ProcessStarts {

    @Inject
    private Engine engine;

    /**
     * The latest version of the model; running cases stay on theirs.
     *
     * @param businessKey case number; its uniqueness is the caller's: store and flush the case first
     * @param variables ids and flags only
     * @return id of the process instance
     */
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        return engine.runtime()
                .startProcessInstanceByKey(processKey, businessKey, variables)
                .getId();
    }

    /** As {@link #start}, but the token begins before this activity: what comes earlier was done by an instance that ended. */
    public String startBefore(String processKey, String businessKey, String activity, Map<String, Object> variables) {
        return engine.runtime()
                .createProcessInstanceByKey(processKey)
                .businessKey(businessKey)
                .setVariables(variables)
                .startBeforeActivity(activity)
                .execute()
                .getId();
    }
}
