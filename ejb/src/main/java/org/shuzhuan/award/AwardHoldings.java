package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.CaseHoldings;
import org.shuzhuan.fund.BudgetHolds;

/** The budget lines of a case that is withdrawn: it may give money back, or be told at this instant that money is there. */
@ApplicationScoped
public class AwardHoldings implements CaseHoldings {

    @Inject
    BudgetHolds holds;

    @Override
    public void lock(long caseFileId) {
        holds.lockLines(caseFileId);
    }
}
