package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.entity.CaseStep;
import org.shuzhuan.casefile.entity.StepActor;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Writes the history line (审核记录) of a step, in the transaction of the step. */
@Stateless
public class CaseHistory {

    @Inject
    private CaseRecords records;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * @param stepKey element id of the model
     * @param outcome what the step found or changed, as text for people; null when the opinion says it all
     */
    @Requires(Requires.SIGNED_IN)
    public void record(long caseFileId, String stepKey, CaseAction action, Opinion opinion, String outcome) {
        records.add(new CaseStep(caseFileId, stepKey, action, actor(null), clock.now())
                .saying(opinion.text(), opinion.attachments(), outcome));
    }

    /** @param inPlaceOf name of the person on leave for whom the caller decides; null when for nobody */
    @Requires(Requires.SIGNED_IN)
    public void decided(CaseAct act, Verdict verdict, String inPlaceOf) {
        Opinion opinion = verdict.opinion();
        records.add(new CaseStep(act.caseFileId(), act.taskKey(), verdict.action(), actor(inPlaceOf), clock.now())
                .saying(opinion.text(), opinion.attachments(), verdict.outcome()));
    }

    private StepActor actor(String inPlaceOf) {
        return new StepActor(
                caller.loginName(),
                caller.displayName(),
                caller.workspaceName(),
                caller.remoteAddress().orElse(null),
                inPlaceOf);
    }
}
