package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.ModelEngine;

/** What takes a case out of its way: objections, a revocation, a rejection that did not stand. */
class ChainSubsidyTurnTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(SubsidyCase.MODELS);

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
