package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.ModelEngine;

class ChainSubsidyProcessTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(SubsidyCase.MODELS);

    @Test
    void walksFromSubmissionToFollowUp() {
        SubsidyCase.submitted(engine).finish();

        assertThat(engine.beans().calls())
                .containsExactly(
                        "checkEligibilityDelegate",
                        "computeSubsidyDelegate",
                        "holdBudgetDelegate",
                        "publishNoticeDelegate",
                        "closeNoticeDelegate",
                        "commitGrantDelegate",
                        "bookPaymentDelegate",
                        "closeCaseDelegate");
        assertThat(engine.ends()).contains("EndEvent_Approved", "EndEvent_Met").doesNotContain("EndEvent_NotApproved");
    }

    @Test
    void refusesWhatIsNotEligibleAtSubmission() {
        engine.beans().answers("checkEligibilityDelegate", "eligible", false);

        SubsidyCase.submitted(engine);

        assertThat(engine.beans().calls()).containsExactly("checkEligibilityDelegate", "rejectCaseDelegate");
        assertThat(engine.ends()).containsExactly("EndEvent_Rejected", "EndEvent_NotApproved");
        assertThat(engine.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Task_AcceptApplication, NOT_ACCEPT, notAcceptCaseDelegate, EndEvent_NotAccepted",
        "Task_VerifyOnSite, REJECT, rejectCaseDelegate, EndEvent_Rejected",
        "Task_ReviewByCity, REJECT, rejectCaseDelegate, EndEvent_Rejected",
    })
    void endsWithTheRefusalOfADesk(String task, String decision, String delegate, String end) {
        SubsidyCase.at(engine, task);

        engine.decide(task, decision);

        assertThat(engine.beans().calls(delegate)).isEqualTo(1);
        assertThat(engine.ends()).containsExactly(end, "EndEvent_NotApproved");
        assertThat(engine.isOver()).isTrue();
        assertThat(engine.openJobs()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Task_ReviewByCity, Task_VerifyOnSite", "Task_AuditInvestment, Task_ReviewByCity"})
    void sendsBackToThePreviousDesk(String from, String to) {
        SubsidyCase.at(engine, from);

        engine.decide(from, "SEND_BACK");

        assertThat(engine.openTasks()).containsExactly(to);
        assertThat(engine.beans().calls("releaseBudgetDelegate")).isZero();
    }

    @Test
    void releasesTheBudgetWhenTheLeaderSendsBack() {
        var subsidy = SubsidyCase.at(engine, "Task_IssueApproval");

        engine.decide("Task_IssueApproval", "SEND_BACK");

        assertThat(engine.openTasks()).containsExactly("Task_ReviewByCity");
        assertThat(engine.beans().calls("releaseBudgetDelegate")).isEqualTo(1);
        subsidy.finish();
        assertThat(engine.beans().calls("publishNoticeDelegate")).isEqualTo(2);
        assertThat(engine.beans().calls("commitGrantDelegate")).isEqualTo(1);
    }

    @Test
    void followsUpTwelveMonthsAfterClosing() {
        SubsidyCase.at(engine, "Task_ConfirmPayment");
        engine.decide("Task_ConfirmPayment", "CONFIRMED");

        engine.passDays(364);
        assertThat(engine.openTasks()).isEmpty();
        engine.passDays(1);
        assertThat(engine.openTasks()).containsExactly("Task_ReviewPerformance");
    }

    @Test
    void clawsBackWhenConditionsAreUnmet() {
        SubsidyCase.at(engine, "Task_ReviewPerformance");

        engine.decide("Task_ReviewPerformance", "UNMET");
        assertThat(engine.openTasks()).containsExactly("Task_ClawBack");
        engine.decide("Task_ClawBack", "CONFIRMED");

        assertThat(engine.ends()).contains("EndEvent_ClawedBack").doesNotContain("EndEvent_Met");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void showsEachTaskToItsGroupWithItsDueDateAndPage() {
        SubsidyCase.at(engine, "Task_VerifyOnSite");

        var task = engine.task("Task_VerifyOnSite");

        assertThat(engine.engine().getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("verification@990100");
        assertThat(task.getDueDate()).isAfter(engine.now());
        assertThat(task.getFormKey()).isEqualTo("subsidy/verification");
    }

    @Test
    void refusesADecisionTheDeskMayNotTake() {
        SubsidyCase.at(engine, "Task_AuditInvestment");

        assertThatThrownBy(() -> engine.decide("Task_AuditInvestment", "CORRECT"))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(engine.openTasks()).containsExactly("Task_AuditInvestment");
    }
}
