package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.AwardShare;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.fund.FundDecision;
import org.shuzhuan.fund.FundDecisions;
import org.shuzhuan.shared.Money;

/** Tells the ledger's proof what was decided, from the awards' own rows. */
@ApplicationScoped
public class AwardDecisions implements FundDecisions {

    @Inject
    private AwardStore store;

    @Override
    public List<FundDecision> ofCall(long callId) {
        return store.sharesOfCall(callId).stream()
                .map(row -> decision((AwardShare) row[0], (Award) row[1]))
                .toList();
    }

    private static FundDecision decision(AwardShare share, Award award) {
        boolean committed = award.getStatus() == AwardStatus.COMMITTED;
        return new FundDecision(
                share.getCaseFileId(),
                share.getSource(),
                share.getUse(),
                committed ? Money.ZERO : share.getAmount(),
                committed ? share.getAmount() : Money.ZERO);
    }
}
