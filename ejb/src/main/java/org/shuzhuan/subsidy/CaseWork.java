package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.AwardRequest;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.award.Awards;
import org.shuzhuan.award.HoldFor;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.HoldOutcome;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Requires;

/** What the process itself does to a case between the desks: check, compute, hold. Runs as the process. */
@Stateless
public class CaseWork {

    @Inject
    AmountDecision amounts;

    @Inject
    SubsidyRules rules;

    @Inject
    Awards awards;

    @Inject
    AwardText text;

    @Inject
    CaseFiles cases;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    /** Runs the eligibility decision and keeps its answer in the history. */
    @Requires("subsidy:check")
    public boolean checkEligibility(long caseFileId) {
        AmountDecision.Question question = amounts.question(caseFileId);
        List<EligibilityReason> reasons = rules.reasons(question.version(), amounts.facts(question, null));
        boolean eligible = reasons.isEmpty();
        history.record(
                caseFileId,
                "Task_CheckEligibility",
                eligible ? CaseAction.FOUND_ELIGIBLE : CaseAction.FOUND_NOT_ELIGIBLE,
                Opinion.of(""),
                eligible ? question.version() : rules.sentence(reasons));
        return eligible;
    }

    /** @return true when there is anything to grant */
    @Requires("subsidy:compute")
    public boolean compute(long caseFileId) {
        AwardRequest request = amounts.of(caseFileId, awards.audited(caseFileId));
        AwardRule rule = request.rule();
        Money grant = awards.compute(caseFileId, request);
        progress.grant(caseFileId, grant);
        String outcome = grant.isPositive() ? text.with("outcome.COMPUTE", grant.toString()) : refusal(rule);
        history.record(caseFileId, "Task_ComputeSubsidy", CaseAction.COMPUTE, Opinion.of(""), outcome);
        return grant.isPositive();
    }

    private String refusal(AwardRule rule) {
        return rule.grantsNothing() ? text.reason(rule.refusal()) : text.with("outcome.COMPUTE", Money.ZERO.toString());
    }

    /** @return HELD; QUEUED behind others; SHORTFALL when it is this case's turn and the budget does not reach */
    @Requires("subsidy:hold")
    public String hold(long caseFileId) {
        progress.lock(caseFileId);
        CaseView caseFile = cases.get(caseFileId);
        CallDefinition call = amounts.question(caseFileId).call();
        HoldOutcome outcome = awards.hold(new HoldFor(
                caseFileId,
                caseFile.getCaseNumber(),
                caseFile.getEnterpriseName(),
                caseFile.getCallId(),
                call.policy().grantUse(),
                caseFile.getSubmittedAt()));
        Money amount = awards.granted(caseFileId);
        if (!amount.equals(caseFile.getAmountGranted())) {
            progress.grant(caseFileId, amount);
        }
        if (outcome.held()) {
            record(caseFileId, CaseAction.HOLD, null);
            return "HELD";
        }
        if (outcome.missing().isPositive()) {
            String missing = outcome.missing().toString();
            progress.tell(caseFileId, "BUDGET_SHORT", Map.of("amount", amount.toString(), "missing", missing));
            record(caseFileId, CaseAction.FIND_SHORT, text.with("outcome.SHORT", missing));
            return "SHORTFALL";
        }
        progress.awaitBudget(caseFileId, outcome.position());
        record(caseFileId, CaseAction.QUEUE, text.with("outcome.QUEUE", Integer.toString(outcome.position())));
        return "QUEUED";
    }

    private void record(long caseFileId, CaseAction action, String outcome) {
        history.record(caseFileId, "Task_HoldBudget", action, Opinion.of(""), outcome);
    }
}
