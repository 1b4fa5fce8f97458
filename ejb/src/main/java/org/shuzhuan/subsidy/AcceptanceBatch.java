package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.workflow.BatchAct;
import org.shuzhuan.workflow.BatchDesk;

/** Accepts many applications at once (批量受理). */
@ApplicationScoped
class AcceptanceBatch implements BatchDesk {

    @Inject
    private SubsidyAcceptance acceptance;

    @Override
    public BatchAct act() {
        return BatchAct.ACCEPT;
    }

    @Override
    public String taskKey() {
        return "Task_AcceptApplication";
    }

    @Override
    public String permission() {
        return "subsidy:accept";
    }

    @Override
    public void perform(String taskId, String opinion) {
        acceptance.accept(taskId, Opinion.of(opinion));
    }
}
