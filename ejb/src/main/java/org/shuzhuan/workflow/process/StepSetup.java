package org.shuzhuan.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.StepDeadline;
import org.shuzhuan.workflow.StepEntered;
import org.shuzhuan.workflow.StepPlan;
import org.shuzhuan.workflow.StepRules;

/**
 * Computes candidate group and deadline of a step, once per entry. The engine asks for timers when it opens the task's
 * scope, before the start listener runs: whoever comes first computes, the other finds the variables.
 */
@ApplicationScoped
public class StepSetup {

    @Inject
    private Instance<StepRules> rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private PortalClock clock;

    StepVariables prepare(DelegateExecution execution) {
        StepVariables variables = StepVariables.of(execution);
        if (!variables.prepared()) {
            StepEntered step = step(execution);
            StepPlan plan = rules.get().plan(caseFileId(variables), step);
            LocalDate from = plan.from() == null ? step.at().toLocalDate() : plan.from();
            variables.prepare(
                    step.role() + "@" + plan.organisationCode(),
                    step.clockStopped(),
                    StepDeadline.count(calendar, from, plan.workingDays()));
        }
        return variables;
    }

    void enter(DelegateExecution execution) {
        StepVariables variables = prepare(execution);
        rules.get().entered(caseFileId(variables), step(execution));
    }

    private StepEntered step(DelegateExecution execution) {
        return new StepModel(execution).entered(clock);
    }

    private static long caseFileId(StepVariables variables) {
        return variables.caseFileId().orElseThrow(() -> new IllegalStateException("a step without caseFileId"));
    }
}
