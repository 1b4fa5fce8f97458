package org.shuzhuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.workflow.DeadlineReached;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.StepDeadline;
import org.shuzhuan.workflow.TaskTakenAway;
import org.shuzhuan.workflow.entity.WorkItem;

/** The deployed subsidy process over the product's engine settings: what a step computes, shows and fires. */
class StepFlowTest {

    private EngineInMemory portal;

    @BeforeEach
    void submitACase() throws Exception {
        portal = new EngineInMemory();
        portal.delegate("checkEligibilityDelegate", Map.of("eligible", true));
        portal.delegate("computeSubsidyDelegate", Map.of("granted", true));
        portal.delegate("holdBudgetDelegate", Map.of("holdResult", "HELD"));
        portal.delegate("deemAcceptedDelegate", Map.of());
    }

    @AfterEach
    void closeTheEngine() {
        portal.close();
    }

    @Test
    void putsTheStepIntoTheInboxWithGroupAndDeadline() {
        start();
        WorkItem item = only();
        assertThat(item.getTaskKey()).isEqualTo("Task_AcceptApplication");
        assertThat(item.getCandidateGroup()).isEqualTo("acceptance@gx-9901");
        assertThat(item.getRole()).isEqualTo("acceptance");
        assertThat(item.getOrganisationCode()).isEqualTo("gx-9901");
        assertThat(item.getFormKey()).isEqualTo("subsidy/acceptance");
        assertThat(item.getSubjectId()).isEqualTo(7L);
        assertThat(item.getBusinessKey()).isEqualTo("case-7");
        assertThat(item.isClockPaused()).isTrue();
        assertThat(item.getDueAt()).isEqualTo(LocalDate.of(2026, 12, 1).atStartOfDay());
        assertThat(item.getYellowAt()).isEqualTo(LocalDate.of(2026, 11, 27).atStartOfDay());
    }

    @Test
    void showsWhoDelegatedTheTaskUntilItIsGivenBack() {
        start();
        String task = only().getTaskId();
        portal.engine.tasks().setAssignee(task, "wang.qiang");
        portal.engine.tasks().delegateTask(task, "zhao.min");
        assertThat(only().getHolder()).isEqualTo("zhao.min");
        assertThat(only().getMarks().getOwner()).isEqualTo("wang.qiang");
        assertThat(only().getMarks().isDelegated()).isTrue();
        portal.engine.tasks().resolveTask(task);
        assertThat(only().getHolder()).isEqualTo("wang.qiang");
        assertThat(only().getMarks().isDelegated()).isFalse();
    }

    @Test
    void armsTheTimersOfATransferredTaskNoSecondTime() {
        start();
        String task = only().getTaskId();
        List<String> before = timers();
        portal.engine.tasks().addCandidateGroup(task, "acceptance@gx-9902");
        portal.engine.tasks().deleteCandidateGroup(task, "acceptance@gx-9901");
        portal.engine.tasks().setAssignee(task, "zhao.min");
        assertThat(timers()).isEqualTo(before);
        assertThat(only().getHolder()).isEqualTo("zhao.min");
    }

    private List<String> timers() {
        return portal.engine.management().createJobQuery().timers().list().stream()
                .map(job -> job.getId() + " " + job.getDuedate())
                .sorted()
                .toList();
    }

    @Test
    void tellsTheCaseOnceThatItEnteredTheStep() {
        start();
        assertThat(portal.entered).singleElement().satisfies(step -> {
            assertThat(step.daysKey()).isEqualTo("accept");
            assertThat(step.caseStatus()).contains("SUBMITTED");
            assertThat(step.clockStopped()).isTrue();
        });
    }

    @Test
    void runsProcessWorkAsItsSystemSubjectAndKeepsThePersonAsCause() {
        start();
        assertThat(portal.subjects).isNotEmpty().allMatch("ChainSubsidyProcess for li.na"::equals);
    }

    @Test
    void removesTheDecidedTaskAndShowsTheNext() {
        start();
        decide("ACCEPT");
        assertThat(only().getTaskKey()).isEqualTo("Task_VerifyOnSite");
        assertThat(portal.takenAway).isEmpty();
    }

    @Test
    void countersignsWithOneTaskPerRole() {
        start();
        List.of("ACCEPT", "CONFIRM", "RECOMMEND", "CONFIRM").forEach(this::decide);
        assertThat(portal.inbox.values())
                .extracting(WorkItem::getCandidateGroup)
                .containsExactlyInAnyOrder("leader@gx-9901", "finance@gx-9901");
    }

    @Test
    void followsClaimAndReturn() {
        start();
        portal.engine.tasks().setAssignee(only().getTaskId(), "zhao.min");
        assertThat(only().getHolder()).isEqualTo("zhao.min");
        portal.engine.tasks().setAssignee(only().getTaskId(), null);
        assertThat(only().getHolder()).isNull();
    }

    @Test
    void remindsWhenYellowAndRedAndOnlyOnce() {
        start();
        decide("ACCEPT");
        portal.moveClockTo(LocalDate.of(2026, 11, 27));
        runDue();
        portal.moveClockTo(LocalDate.of(2026, 12, 1));
        runDue();
        runDue();
        assertThat(portal.reached).extracting(DeadlineReached::light).containsExactly(Light.YELLOW, Light.RED);
        assertThat(only().getLightTold()).isEqualTo(Light.RED);
    }

    @Test
    void leavesTheInboxWhenATimerInterrupts() {
        start();
        String task = only().getTaskId();
        portal.moveClockTo(LocalDate.of(2026, 12, 1));
        runDue();
        assertThat(only().getTaskKey()).isEqualTo("Task_VerifyOnSite");
        assertThat(portal.takenAway).containsExactly(new TaskTakenAway(task, 7L));
    }

    @Test
    void sleepsWhileTheCalendarIsUnknownAndMovesWhenItComes() throws Exception {
        portal.published = LocalDate.of(2026, 11, 26);
        start();
        WorkItem item = only();
        assertThat(item.getDueAt()).isNull();
        assertThat(item.getUnresolvedDays()).isEqualTo(2);
        assertThat(item.getLastKnownDay()).isEqualTo(LocalDate.of(2026, 11, 26));
        LocalDate lastDay = LocalDate.of(2026, 11, 30);
        StepDeadline known = new StepDeadline(
                item.getDaysFrom(),
                5,
                lastDay.plusDays(1).atStartOfDay(),
                LocalDate.of(2026, 11, 27).atStartOfDay(),
                lastDay.plusDays(1).atStartOfDay(),
                0,
                null);
        TaskTimers timers = portal.serving(new TaskTimers());
        assertThat(timers.move(item, known)).isTrue();
        item.setDeadline(known);
        portal.moveClockTo(LocalDate.of(2026, 11, 27));
        runDue();
        assertThat(portal.reached).extracting(DeadlineReached::light).containsExactly(Light.YELLOW);
        portal.moveClockTo(LocalDate.of(2026, 12, 1));
        runDue();
        assertThat(only().getTaskKey()).isEqualTo("Task_VerifyOnSite");
        assertThat(timers.move(item, known)).as("gone meanwhile").isFalse();
    }

    @Test
    void deploysAnUnchangedModelOnce() {
        long before = portal.engine.repository().createDeploymentQuery().count();
        new ModelDeployment(portal.engine.repository()).deployAll();
        assertThat(portal.engine.repository().createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void keepsThePoliciesApartByVersionTagAndNamesTheMatchedRules() {
        List<DecisionDefinition> published = portal.engine
                .repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("ChainSubsidyAmount")
                .versionTag("CL-1@1")
                .list();
        assertThat(published).hasSize(1);
        DmnDecisionTableResult result = portal.engine
                .decisions()
                .evaluateDecisionTableById(published.get(0).getId())
                .variables(Map.of("ledSmeCount", 3, "ledSmeLevel2BasisPoints", 0, "platformCostYuan", 1L))
                .evaluate();
        assertThat(result).hasSize(1);
        assertThat(portal.trace.takeMatched()).containsExactly("CL-1-A1");
        assertThat(portal.trace.takeMatched()).isEmpty();
    }

    @Test
    void knowsNoNameOutsideTheModelsBeans() {
        portal.beans.remove("checkEligibilityDelegate");
        assertThatThrownBy(this::start).hasMessageContaining("checkEligibilityDelegate");
    }

    private void start() {
        portal.engine
                .runtime()
                .startProcessInstanceByKey(
                        "ChainSubsidyProcess", "case-7", Map.of("caseFileId", 7L, "returnTo", "ACCEPTANCE"));
    }

    private void decide(String decision) {
        portal.engine.tasks().complete(only().getTaskId(), Map.of("decision", decision));
    }

    private WorkItem only() {
        Collection<WorkItem> items = portal.inbox.values();
        assertThat(items).hasSize(1);
        return items.iterator().next();
    }

    private void runDue() {
        List<Job> due = portal.engine.management().createJobQuery().executable().list();
        for (Job job : due) {
            boolean open = portal.engine
                            .management()
                            .createJobQuery()
                            .jobId(job.getId())
                            .count()
                    > 0;
            if (open) {
                portal.engine.management().executeJob(job.getId());
            }
        }
    }
}
