package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.award.entity.AwardInstalment;
import org.shuzhuan.award.store.FollowUpStore;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.TaskWork;

/** The parts in which a grant is paid; finance releases the next one when its condition is proven (放行下期款项). */
@Stateless
public class Instalments {

    private static final String TASK = "Task_ReleaseInstalment";
    private static final int LONGEST_EVIDENCE = 1_000;

    @Inject
    FollowUpStore store;

    @Inject
    InstalmentPlans plans;

    @Inject
    LedgerQueries ledger;

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

    /** Plan and state; empty before the approval. Refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public List<InstalmentView> of(long caseFileId) {
        cases.get(caseFileId);
        return plans.views(caseFileId, ledger.paid(caseFileId));
    }

    /** Plan and state of the task's case. */
    @Requires("award:release-instalment")
    public List<InstalmentView> ofTask(String taskId) {
        return of(tasks.open(taskId).subjectId());
    }

    /**
     * Releases the next part. While a released one is not paid in full, and where none waits for a condition, what is left is
     * paid.
     *
     * @param evidence what proves the condition, 1..1000 characters
     * @throws DomainException EVIDENCE_MISSING
     */
    @Requires("award:release-instalment")
    public void release(String taskId, String evidence, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        Optional<AwardInstalment> next =
                InstalmentView.next(of(act.caseFileId())).map(view -> part(act, view));
        String proven = evidence == null ? "" : evidence.strip();
        if (next.isPresent() && (proven.isEmpty() || proven.length() > LONGEST_EVIDENCE)) {
            throw new DomainException(AwardError.EVIDENCE_MISSING, next.get().getTitle());
        }
        next.ifPresent(part -> {
            part.release(caller.displayName(), proven, clock.now());
            progress.tell(
                    act.caseFileId(),
                    "INSTALMENT_RELEASED",
                    Map.of("title", part.getTitle(), "amount", part.getAmount().toString()));
        });
        String outcome = next.map(part -> text.with(
                        "outcome.RELEASED", part.getTitle(), part.getAmount().toString(), proven))
                .orElse(null);
        acts.decide(act, new Verdict("RELEASED", CaseAction.RELEASE_INSTALMENT, opinion, outcome));
    }

    private AwardInstalment part(CaseAct act, InstalmentView view) {
        return store.instalments(act.caseFileId()).stream()
                .filter(part -> part.getPosition() == view.position())
                .findFirst()
                .orElseThrow();
    }
}
