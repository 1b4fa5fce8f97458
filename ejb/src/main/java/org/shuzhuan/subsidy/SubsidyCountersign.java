package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.Requires;

/** 工信 and 财政 countersign (会签) side by side: both must agree; a refusal releases the money and goes back to the review. */
@Stateless
@Requires("subsidy:countersign")
public class SubsidyCountersign {

    private static final String TASK = "Task_Countersign";

    @Inject
    CaseActs acts;

    public void agree(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(act, Verdict.of("AGREE", CaseAction.AGREE, opinion));
    }

    /** @param opinion the reason, required */
    public void refuse(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(
                act,
                Verdict.of("REFUSE", CaseAction.REFUSE, opinion.required()),
                Map.of("countersignRefused", Boolean.TRUE));
    }
}
