package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.workflow.StepEntered;
import org.shuzhuan.workflow.StepPlan;
import org.shuzhuan.workflow.StepRules;

/** Who does a step of a case and for how long: as its call says. Entering a step moves the case's status and clock. */
@ApplicationScoped
public class CaseStepRules implements StepRules {

    private static final String APPLICANT_ROLE = "agent";
    private static final String CORRECTION_DAYS = "correct";

    @Inject
    CaseFileStore cases;

    @Inject
    CallDirectory calls;

    @Inject
    CaseSignals signals;

    @Inject
    CaseCalendar calendar;

    @Override
    public StepPlan plan(long caseFileId, StepEntered step) {
        CaseFile caseFile = cases.get(caseFileId);
        long callId = caseFile.getMatter().getCallId();
        int days = calls.taskDays(callId, step.daysKey());
        if (APPLICANT_ROLE.equals(step.role())) {
            String enterprise = place(caseFile.getApplicant().getEnterpriseId());
            // as printed on the notice: from the day after it was sent, whoever reads when
            return CORRECTION_DAYS.equals(step.daysKey())
                    ? new StepPlan(enterprise, days, step.at().toLocalDate().plusDays(1))
                    : StepPlan.of(enterprise, days);
        }
        String region = caseFile.getApplicant().getRegionCode();
        return StepPlan.of(calls.organisationFor(callId, step.role(), region), days);
    }

    /** Where an applicant's tasks lie. */
    static String place(long enterpriseId) {
        return "ent-" + enterpriseId;
    }

    @Override
    public void entered(long caseFileId, StepEntered step) {
        CaseFile caseFile = cases.get(caseFileId);
        CaseStatus status = step.caseStatus().map(CaseStatus::valueOf).orElse(caseFile.getStatus());
        CaseStatus before = caseFile.getStatus();
        caseFile.enter(status, !step.clockStopped(), step.at().toLocalDate(), calendar);
        signals.moved(caseFile, before);
    }
}
