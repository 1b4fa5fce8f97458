package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.casefile.ObjectionDesk;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.TaskDesk;

/** The same decisions for the leader, after the reviewer's unit has let thirty days pass (领导决定异议). */
@ApplicationScoped
public class LeaderObjectionDecisions implements TaskDesk {

    @Inject
    private ObjectionDesk desk;

    @Override
    public String taskKey() {
        return "Task_DecideObjection";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return ObjectionDecisions.of(desk);
    }
}
