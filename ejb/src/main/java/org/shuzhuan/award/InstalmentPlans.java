package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.AwardInstalment;
import org.shuzhuan.award.store.FollowUpStore;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.InstalmentRule;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.shared.Money;

/**
 * Divides an approved grant into its parts. Where the call divides it, each part is rounded down and the last takes the rest;
 * else the policy's amount rule has given prepayment and balance, and both are due with the approval.
 */
@ApplicationScoped
class InstalmentPlans {

    @Inject
    FollowUpStore store;

    @Inject
    CallDirectory calls;

    @Inject
    AwardText text;

    /** The grant was amended before anything was paid: its parts are divided anew. */
    void freezeAgain(Award award, long callId, LocalDateTime at) {
        remove(award.getCaseFileId());
        freeze(award, callId, at);
    }

    /** Nothing is paid any more. */
    void remove(long caseFileId) {
        store.removeInstalments(caseFileId);
    }

    void freeze(Award award, long callId, LocalDateTime at) {
        CallDefinition call = calls.definition(callId);
        List<AwardInstalment> parts = call.dividesGrant() ? divided(award, call) : ofRule(award);
        for (AwardInstalment part : parts) {
            if (part.getCondition() == null) {
                part.release(null, null, at);
            }
            store.add(part);
        }
    }

    private static List<AwardInstalment> divided(Award award, CallDefinition call) {
        boolean wholeYuan = call.policy().rounding() == RoundingUnit.YUAN;
        List<AwardInstalment> parts = new ArrayList<>();
        Money left = award.getGranted();
        List<InstalmentRule> rules = call.instalments();
        for (int at = 0; at < rules.size(); at++) {
            InstalmentRule rule = rules.get(at);
            Money part = at == rules.size() - 1
                    ? left
                    : share(award.getGranted(), rule.basisPoints(), wholeYuan).min(left);
            if (part.isPositive()) {
                parts.add(new AwardInstalment(
                        award.getCaseFileId(), parts.size() + 1, rule.title(), rule.condition(), part));
                left = left.minus(part);
            }
        }
        return parts;
    }

    static Money share(Money grant, int basisPoints, boolean wholeYuan) {
        Money share = grant.timesBasisPoints(basisPoints);
        return wholeYuan ? Money.ofFloor(share.getYuan().setScale(0, RoundingMode.FLOOR)) : share;
    }

    private List<AwardInstalment> ofRule(Award award) {
        long id = award.getCaseFileId();
        if (!award.getPrepayment().isPositive()) {
            return List.of(new AwardInstalment(id, 1, text.of("component.GRANT"), null, award.getGranted()));
        }
        List<AwardInstalment> parts = new ArrayList<>();
        parts.add(new AwardInstalment(id, 1, text.of("component.PREPAYMENT"), null, award.getPrepayment()));
        if (award.getBalance().isPositive()) {
            parts.add(new AwardInstalment(id, 2, text.of("component.BALANCE"), null, award.getBalance()));
        }
        return parts;
    }

    /** @param paid yuan paid so far; the parts are paid in their order */
    List<InstalmentView> views(long caseFileId, Money paid) {
        List<InstalmentView> views = new ArrayList<>();
        Money left = paid;
        for (AwardInstalment part : store.instalments(caseFileId)) {
            Money ofPart = left.min(part.getAmount());
            left = left.minus(ofPart);
            views.add(new InstalmentView(
                    part.getPosition(),
                    part.getTitle(),
                    part.getCondition(),
                    part.getAmount(),
                    ofPart,
                    part.getReleasedAt(),
                    part.getReleasedByName(),
                    part.getEvidence()));
        }
        return views;
    }
}
