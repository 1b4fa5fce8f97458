package org.shuzhuan.web.subsidy;

import java.util.List;
import org.shuzhuan.award.AuditedItem;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.web.workflow.TaskDecision;

/** JSON body: the amended word on every expense item, and why. */
public class AmendmentBody {

    public List<TaskDecision.AuditedAmount> auditedItems;

    public String reason;

    List<AuditedItem> toItems() {
        TaskDecision said = new TaskDecision();
        said.auditedItems = auditedItems;
        return said.toAuditedItems();
    }

    Opinion toReason() {
        return Opinion.of(reason);
    }
}
