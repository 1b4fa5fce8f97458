package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.ModelEngine;

class ChainSubsidyBudgetTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(SubsidyCase.MODELS);

    @Test
    void waitsInTheQueueUntilBudgetIsAvailable() {
        holds("QUEUED", "QUEUED", "HELD");
        assertThat(engine.openTasks()).isEmpty();

        offerBudget();
        assertThat(engine.openTasks()).isEmpty();
        offerBudget();

        assertThat(engine.openTasks()).containsExactly("Task_Countersign", "Task_Countersign");
        assertThat(engine.beans().calls("holdBudgetDelegate")).isEqualTo(3);
    }

    @Test
    void leavesTheWaitingCaseToAJobSoThatTheSenderDoesNotContinueIt() {
        holds("QUEUED", "HELD");

        engine.send("Msg_BudgetAvailable");

        assertThat(engine.beans().calls("holdBudgetDelegate")).isEqualTo(1);
        assertThat(engine.openTasks()).isEmpty();
        assertThat(engine.openJobs()).isEqualTo(1);
    }

    @Test
    void noLongerListensWhileItsJobIsOutstanding() {
        holds("QUEUED", "HELD");
        engine.send("Msg_BudgetAvailable");

        assertThatThrownBy(() -> engine.send("Msg_BudgetAvailable"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        engine.runDueJobs();

        assertThat(engine.beans().calls("holdBudgetDelegate")).isEqualTo(2);
        assertThat(engine.openTasks()).containsExactly("Task_Countersign", "Task_Countersign");
    }

    @Test
    void rejectsAZeroAmountWithoutHoldingBudget() {
        engine.beans().answers("computeSubsidyDelegate", "granted", false);

        confirmAudit();

        assertThat(engine.beans().calls())
                .containsExactly("checkEligibilityDelegate", "computeSubsidyDelegate", "rejectCaseDelegate");
        assertThat(engine.ends()).containsExactly("EndEvent_Rejected", "EndEvent_NotApproved");
        assertThat(engine.isOver()).isTrue();
        assertThat(engine.openJobs()).isZero();
    }

    @Test
    void rejectsAZeroAmountComputedAgainAfterARefusal() {
        engine.beans().answers("computeSubsidyDelegate", "granted", true, false);
        confirmAudit();
        engine.decide("Task_Countersign", "REFUSE", Map.of("countersignRefused", true));

        engine.decide("Task_ReviewByCity", "RECOMMEND");
        engine.decide("Task_AuditInvestment", "CONFIRM");

        assertThat(engine.beans().calls("holdBudgetDelegate")).isEqualTo(1);
        assertThat(engine.beans().calls("releaseBudgetDelegate")).isEqualTo(1);
        assertThat(engine.ends()).containsExactly("EndEvent_Rejected", "EndEvent_NotApproved");
    }

    @Test
    void waitsWhenTheShortfallIsToBeWaitedOut() {
        holds("SHORTFALL", "HELD");

        engine.decide("Task_ResolveShortfall", "WAIT");
        assertThat(engine.openTasks()).isEmpty();
        offerBudget();

        assertThat(engine.openTasks()).containsExactly("Task_Countersign", "Task_Countersign");
    }

    @Test
    void holdsTheRemainder() {
        holds("SHORTFALL", "HELD");

        engine.decide("Task_ResolveShortfall", "REMAINDER");

        assertThat(engine.openTasks()).containsExactly("Task_Countersign", "Task_Countersign");
        assertThat(engine.beans().calls("holdBudgetDelegate")).isEqualTo(2);
    }

    @Test
    void endsTheShortfallWhenBudgetIsAvailableBeforeItIsResolved() {
        holds("SHORTFALL", "HELD");

        offerBudget();

        assertThat(engine.openTasks()).containsExactly("Task_Countersign", "Task_Countersign");
    }

    @Test
    void rejectsForLackOfBudget() {
        holds("SHORTFALL");

        engine.decide("Task_ResolveShortfall", "REJECT");

        assertThat(engine.ends()).containsExactly("EndEvent_Rejected", "EndEvent_NotApproved");
        assertThat(engine.beans().calls("releaseBudgetDelegate")).isZero();
    }

    @Test
    void asksTheLeaderAndFinanceAtTheSameTime() {
        holds("HELD");

        assertThat(engine.tasks("Task_Countersign"))
                .flatExtracting(task -> engine.engine().getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(link -> ((IdentityLink) link).getGroupId())
                .containsExactlyInAnyOrder("leader@990100", "finance@990100");
        engine.decide("Task_Countersign", "AGREE");
        assertThat(engine.openTasks()).containsExactly("Task_Countersign");
        engine.decide("Task_Countersign", "AGREE");
        assertThat(engine.openTasks()).isEmpty();
        assertThat(engine.beans().calls("publishNoticeDelegate")).isEqualTo(1);
    }

    @Test
    void refusalCancelsTheSiblingAndGoesBackToReview() {
        holds("HELD");

        engine.decide("Task_Countersign", "REFUSE", Map.of("countersignRefused", true));

        assertThat(engine.openTasks()).containsExactly("Task_ReviewByCity");
        assertThat(engine.beans().calls("releaseBudgetDelegate")).isEqualTo(1);
    }

    @Test
    void secondCountersignerMayRefuseToo() {
        holds("HELD");

        engine.decide("Task_Countersign", "AGREE");
        engine.decide("Task_Countersign", "REFUSE", Map.of("countersignRefused", true));

        assertThat(engine.openTasks()).containsExactly("Task_ReviewByCity");
    }

    @Test
    void forgetsAnEarlierRefusalWhenBudgetIsHeldAgain() {
        var subsidy = holds("HELD");
        engine.decide("Task_Countersign", "REFUSE", Map.of("countersignRefused", true));

        subsidy.finish();

        assertThat(engine.ends()).contains("EndEvent_Approved");
        assertThat(engine.beans().calls("holdBudgetDelegate")).isEqualTo(2);
        assertThat(engine.beans().calls("releaseBudgetDelegate")).isEqualTo(1);
    }

    @Test
    void upheldObjectionReleasesAndRejects() {
        SubsidyCase.submitted(engine).reachNotice();
        engine.raiseObjection(1);

        engine.decide("Task_HandleObjection", "UPHELD");

        assertThat(engine.beans().calls("releaseBudgetDelegate")).isEqualTo(1);
        assertThat(engine.beans().calls("rejectCaseDelegate")).isEqualTo(1);
        assertThat(engine.ends())
                .containsExactly(
                        "EndEvent_ObjectionUpheld", "EndEvent_Upheld", "EndEvent_Rejected", "EndEvent_NotApproved");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void dismissedObjectionLetsTheCaseGoOn() {
        var subsidy = SubsidyCase.submitted(engine).reachNotice();
        engine.raiseObjection(1);
        engine.decide("Task_HandleObjection", "DISMISSED");

        subsidy.reach("Task_IssueApproval");

        assertThat(engine.beans().calls("closeNoticeDelegate")).isEqualTo(1);
    }

    private static SubsidyCase holds(Object... results) {
        engine.beans().answers("holdBudgetDelegate", "holdResult", results);
        return confirmAudit();
    }

    private static SubsidyCase confirmAudit() {
        var subsidy = SubsidyCase.at(engine, "Task_AuditInvestment");
        engine.decide("Task_AuditInvestment", "CONFIRM");
        return subsidy;
    }

    private static void offerBudget() {
        engine.send("Msg_BudgetAvailable");
        engine.runDueJobs();
    }

    @Test
    void takesAnApprovalBackWhileItWaitsForItsPayment() {
        SubsidyCase.at(engine, "Task_PreparePayment");

        engine.send("Msg_ApprovalRevoked");

        assertThat(engine.isOver()).isTrue();
        assertThat(engine.openJobs()).isZero();
        assertThat(engine.beans().calls("revokeApprovalDelegate")).isEqualTo(1);
        assertThat(engine.beans().calls("closeCaseDelegate")).isZero();
        assertThat(engine.ends()).endsWith("EndEvent_Revoked");
    }

    @Test
    void knowsNoRevocationBeforeTheApproval() {
        SubsidyCase.at(engine, "Task_IssueApproval");

        assertThatThrownBy(() -> engine.send("Msg_ApprovalRevoked"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @ParameterizedTest
    @CsvSource({"Task_AcceptApplication, ACCEPT", "Task_VerifyOnSite, CONFIRM", "Task_ReviewByCity, RECOMMEND"})
    void goesOnAtTheDeskWhoseRejectionDidNotStand(String desk, String decision) {
        engine.runtime()
                .createProcessInstanceByKey("ChainSubsidyProcess")
                .businessKey("reopened")
                .setVariables(Map.of("caseFileId", 7L, "returnTo", "ACCEPTANCE"))
                .startBeforeActivity(desk)
                .execute();

        assertThat(engine.openTasks()).containsExactly(desk);
        engine.decide(desk, decision);
        if (desk.equals("Task_AcceptApplication")) {
            engine.decide("Task_VerifyOnSite", "CONFIRM");
        }
        if (!desk.equals("Task_ReviewByCity")) {
            engine.decide("Task_ReviewByCity", "RECOMMEND");
        }
        engine.decide("Task_AuditInvestment", "CONFIRM");
        assertThat(engine.openTasks()).containsExactly("Task_Countersign", "Task_Countersign");
        engine.runtime()
                .createMessageCorrelation("Msg_Withdrawn")
                .processInstanceBusinessKey("reopened")
                .correlate();
        assertThat(engine.isOver()).isTrue();
        assertThat(engine.beans().calls("withdrawCaseDelegate")).isEqualTo(1);
    }
}
