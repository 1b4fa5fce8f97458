package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.fund.BudgetAvailable;
import org.shuzhuan.workflow.ProcessMessages;

/**
 * It is a waiting case's turn: its process is told, in the transaction that freed the money. The process goes on in a job of
 * its own, which locks its case first; this transaction holds budget lines and must not.
 */
@ApplicationScoped
public class BudgetTurn {

    private static final String MESSAGE = "Msg_BudgetAvailable";

    @Inject
    CaseProgress progress;

    @Inject
    ProcessMessages processes;

    void tell(@Observes BudgetAvailable turn) {
        String caseNumber = progress.numberOf(turn.caseFileId());
        // told twice, or told while its job is on the way: only what waits is told
        if (processes.awaited(caseNumber, MESSAGE)) {
            processes.correlate(caseNumber, MESSAGE, Map.of());
        }
    }
}
