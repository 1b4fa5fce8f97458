package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.bpmn.ModelEngine;

class ChainSubsidyWithdrawalTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(SubsidyCase.MODELS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task_AcceptApplication",
                "Task_VerifyOnSite",
                "Task_ReviewByCity",
                "Task_AuditInvestment",
                "Task_Countersign",
                "Task_IssueApproval"
            })
    void endsTheCaseAtEachTaskUpToApproval(String task) {
        SubsidyCase.at(engine, task);

        assertWithdraws();
    }

    @Test
    void endsTheCaseInCorrection() {
        SubsidyCase.at(engine, "Task_AcceptApplication");
        engine.decide("Task_AcceptApplication", "CORRECT");

        assertWithdraws();
    }

    @Test
    void endsTheCaseInShortfall() {
        engine.beans().answers("holdBudgetDelegate", "holdResult", "SHORTFALL");
        SubsidyCase.at(engine, "Task_ResolveShortfall");

        assertWithdraws();
    }

    @Test
    void endsTheCaseInTheQueue() {
        engine.beans().answers("holdBudgetDelegate", "holdResult", "QUEUED");
        SubsidyCase.at(engine, "Task_AuditInvestment");
        engine.decide("Task_AuditInvestment", "CONFIRM");

        assertWithdraws();
    }

    @Test
    void endsTheCaseThatABudgetJobIsToContinue() {
        engine.beans().answers("holdBudgetDelegate", "holdResult", "QUEUED", "HELD");
        SubsidyCase.at(engine, "Task_AuditInvestment");
        engine.decide("Task_AuditInvestment", "CONFIRM");
        engine.send("Msg_BudgetAvailable");

        assertWithdraws();
        assertThat(engine.beans().calls("holdBudgetDelegate")).isEqualTo(1);
    }

    @Test
    void endsTheNoticeAndItsObjectionsToo() {
        SubsidyCase.submitted(engine).reachNotice();
        engine.raiseObjection(1);

        assertWithdraws();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_PreparePayment", "Task_ConfirmPayment", "Task_ReviewPerformance"})
    void isRefusedOnceApproved(String task) {
        SubsidyCase.at(engine, task);

        assertThatThrownBy(() -> engine.send("Msg_Withdrawn"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(engine.openTasks()).containsExactly(task);
    }

    private static void assertWithdraws() {
        engine.send("Msg_Withdrawn");

        assertThat(engine.beans().calls("withdrawCaseDelegate")).isEqualTo(1);
        assertThat(engine.ends())
                .endsWith("EndEvent_Withdrawn", "EndEvent_NotApproved")
                .doesNotContain("EndEvent_Approved");
        assertThat(engine.openTasks()).isEmpty();
        assertThat(engine.openJobs()).isZero();
        assertThat(engine.isOver()).isTrue();
    }
}
