package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.entity.PerformanceFinding;
import org.shuzhuan.award.store.FollowUpStore;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.programme.FollowUpRule;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.TaskWork;

/** The county reviews, after the period of the call, whether the conditions of the grant still hold (绩效回访). */
@Stateless
public class PerformanceReviews {

    private static final String TASK = "Task_ReviewPerformance";
    private static final int LONGEST_EVIDENCE = 1_000;

    @Inject
    FollowUpStore store;

    @Inject
    FollowUps followUps;

    @Inject
    CaseActs acts;

    @Inject
    CaseFiles cases;

    @Inject
    CaseProgress progress;

    @Inject
    TaskWork tasks;

    @Inject
    AwardText text;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** What must be found, in the call's order. */
    @Requires("award:review-performance")
    public List<FollowUpRule.Condition> conditions(String taskId) {
        return rule(tasks.open(taskId).subjectId()).conditions();
    }

    /** Empty before the review; refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public List<FindingView> of(long caseFileId) {
        cases.get(caseFileId);
        return store.findings(caseFileId).stream().map(PerformanceFinding::view).toList();
    }

    /**
     * Concludes the review: met when every condition is, else the money is clawed back.
     *
     * @param findings one per condition of the call
     * @param opinion required where a condition is unmet
     * @return whether all conditions are met
     * @throws DomainException FINDING_MISSING
     */
    @Requires("award:review-performance")
    public boolean conclude(String taskId, List<Finding> findings, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        Map<String, Finding> byKey = new HashMap<>();
        findings.forEach(finding -> byKey.put(finding.key(), finding));
        boolean met = true;
        int position = 0;
        for (FollowUpRule.Condition condition : rule(act.caseFileId()).conditions()) {
            Finding finding = complete(byKey.get(condition.key()), condition);
            met &= finding.met();
            position++;
            store.add(new PerformanceFinding(act.caseFileId(), position, condition)
                    .found(finding.met(), finding.evidence().strip(), caller.displayName(), clock.now()));
        }
        Opinion said = met ? opinion : opinion.required();
        if (!met) {
            progress.tell(act.caseFileId(), "PERFORMANCE_UNMET", Map.of());
        }
        acts.decide(
                act,
                new Verdict(
                        met ? "MET" : "UNMET",
                        met ? CaseAction.FIND_PERFORMANCE_MET : CaseAction.FIND_PERFORMANCE_UNMET,
                        said,
                        text.with("outcome.FINDINGS", Integer.toString(position))));
        return met;
    }

    private static Finding complete(Finding finding, FollowUpRule.Condition condition) {
        boolean said = finding != null
                && finding.met() != null
                && finding.evidence() != null
                && !finding.evidence().isBlank()
                && finding.evidence().strip().length() <= LONGEST_EVIDENCE;
        if (!said) {
            throw new DomainException(AwardError.FINDING_MISSING, condition.title());
        }
        return finding;
    }

    private FollowUpRule rule(long caseFileId) {
        return followUps.rule(cases.get(caseFileId).getCallId());
    }
}
