package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.bpmn.FixedDeadlines;
import org.shuzhuan.bpmn.ModelEngine;

class ChainSubsidyDeadlineTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(SubsidyCase.MODELS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task_AcceptApplication", "Task_VerifyOnSite", "Task_ReviewByCity", "Task_AuditInvestment",
                "Task_IssueApproval", "Task_PreparePayment", "Task_ConfirmPayment", "Task_ReviewPerformance"
            })
    void remindsOnceAndOpensSupervisionOnce(String task) {
        SubsidyCase.at(engine, task);

        assertTurnsYellowThenRedOnce(task, 1);
    }

    @Test
    void remindsOfCorrection() {
        SubsidyCase.at(engine, "Task_AcceptApplication");
        engine.decide("Task_AcceptApplication", "CORRECT");

        assertTurnsYellowThenRedOnce("Task_CorrectApplication", 1);
    }

    @Test
    void remindsBothCountersigners() {
        SubsidyCase.at(engine, "Task_Countersign");

        assertTurnsYellowThenRedOnce("Task_Countersign", 2);
    }

    @Test
    void remindsOnlyTheCountersignerWhoIsLate() {
        SubsidyCase.at(engine, "Task_Countersign");
        engine.decide("Task_Countersign", "AGREE");

        assertTurnsYellowThenRedOnce("Task_Countersign", 1);
    }

    @Test
    void remindsOfShortfall() {
        engine.beans().answers("holdBudgetDelegate", "holdResult", "SHORTFALL");
        SubsidyCase.at(engine, "Task_ResolveShortfall");

        assertTurnsYellowThenRedOnce("Task_ResolveShortfall", 1);
    }

    @Test
    void remindsOfClawBack() {
        SubsidyCase.at(engine, "Task_ReviewPerformance");
        engine.decide("Task_ReviewPerformance", "UNMET");

        assertTurnsYellowThenRedOnce("Task_ClawBack", 1);
    }

    @Test
    void armsTheTimersAgainAfterSendingBack() {
        SubsidyCase.at(engine, "Task_ReviewByCity");
        engine.passDays(FixedDeadlines.RED_DAYS);
        engine.decide("Task_ReviewByCity", "SEND_BACK");
        engine.decide("Task_VerifyOnSite", "CONFIRM");
        assertThat(engine.beans().calls("openSupervision:Task_ReviewByCity")).isEqualTo(1);

        engine.passDays(FixedDeadlines.RED_DAYS);

        assertThat(engine.beans().calls("remindAssignee:Task_ReviewByCity")).isEqualTo(2);
        assertThat(engine.beans().calls("openSupervision:Task_ReviewByCity")).isEqualTo(2);
        assertThat(engine.beans().calls("remindAssignee:Task_VerifyOnSite")).isZero();
    }

    @Test
    void forgetsTheTimersOfADecidedTask() {
        SubsidyCase.at(engine, "Task_AcceptApplication");
        engine.decide("Task_AcceptApplication", "ACCEPT");

        engine.passDays(FixedDeadlines.DUE_DAYS);

        assertThat(engine.beans().calls("remindAssignee:Task_AcceptApplication"))
                .isZero();
        assertThat(engine.beans().calls("deemAcceptedDelegate")).isZero();
        assertThat(engine.openTasks()).containsExactly("Task_VerifyOnSite");
    }

    @Test
    void countsAsAcceptedWhenTheDeskIsSilent() {
        SubsidyCase.at(engine, "Task_AcceptApplication");

        engine.passDays(FixedDeadlines.DUE_DAYS);

        assertThat(engine.beans().calls("deemAcceptedDelegate")).isEqualTo(1);
        assertThat(engine.openTasks()).containsExactly("Task_VerifyOnSite");
    }

    @Test
    void verificationMayCorrectAfterDeemedAcceptance() {
        SubsidyCase.at(engine, "Task_AcceptApplication");
        engine.passDays(FixedDeadlines.DUE_DAYS);

        engine.decide("Task_VerifyOnSite", "CORRECT");
        engine.decide("Task_CorrectApplication", "CONFIRM");

        assertThat(engine.openTasks()).containsExactly("Task_VerifyOnSite");
    }

    private static void assertTurnsYellowThenRedOnce(String task, int times) {
        var yellow = "remindAssignee:" + task;
        var red = "openSupervision:" + task;
        assertThat(engine.beans().calls(yellow)).isZero();
        engine.passDays(FixedDeadlines.YELLOW_DAYS);
        assertThat(engine.beans().calls(yellow)).isEqualTo(times);
        assertThat(engine.beans().calls(red)).isZero();
        engine.passDays(FixedDeadlines.RED_DAYS - FixedDeadlines.YELLOW_DAYS);
        engine.passDays(0);
        assertThat(engine.beans().calls(yellow)).isEqualTo(times);
        assertThat(engine.beans().calls(red)).isEqualTo(times);
    }
}
