package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.bpmn.FixedDeadlines;
import org.shuzhuan.bpmn.ModelEngine;

class ChainSubsidyCorrectionTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(SubsidyCase.MODELS);

    @ParameterizedTest
    @ValueSource(strings = {"Task_AcceptApplication", "Task_VerifyOnSite", "Task_ReviewByCity"})
    void returnsToTheDeskThatAskedAfterAnotherCheck(String desk) {
        SubsidyCase.at(engine, desk);

        engine.decide(desk, "CORRECT");
        assertThat(engine.openTasks()).containsExactly("Task_CorrectApplication");
        engine.decide("Task_CorrectApplication", "CONFIRM");

        assertThat(engine.openTasks()).containsExactly(desk);
        assertThat(engine.beans().calls("checkEligibilityDelegate")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_AcceptApplication", "Task_VerifyOnSite", "Task_ReviewByCity"})
    void rejectsWhatIsNoLongerEligibleAfterCorrection(String desk) {
        engine.beans().answers("checkEligibilityDelegate", "eligible", true, false);
        SubsidyCase.at(engine, desk);

        engine.decide(desk, "CORRECT");
        engine.decide("Task_CorrectApplication", "CONFIRM");

        assertThat(engine.ends()).containsExactly("EndEvent_Rejected", "EndEvent_NotApproved");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void lapsesWhenNothingIsCorrectedInTime() {
        SubsidyCase.at(engine, "Task_ReviewByCity");
        engine.decide("Task_ReviewByCity", "CORRECT");

        engine.passDays(FixedDeadlines.DUE_DAYS);

        assertThat(engine.beans().calls("lapseApplicationDelegate")).isEqualTo(1);
        assertThat(engine.ends()).containsExactly("EndEvent_Lapsed", "EndEvent_NotApproved");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void doesNotLapseOnceCorrected() {
        SubsidyCase.at(engine, "Task_VerifyOnSite");
        engine.decide("Task_VerifyOnSite", "CORRECT");
        engine.decide("Task_CorrectApplication", "CONFIRM");

        engine.passDays(FixedDeadlines.DUE_DAYS);

        assertThat(engine.openTasks()).containsExactly("Task_VerifyOnSite");
        assertThat(engine.beans().calls("lapseApplicationDelegate")).isZero();
    }

    @Test
    void mayAskForCorrectionAgain() {
        SubsidyCase.at(engine, "Task_AcceptApplication");
        for (int round = 0; round < 2; round++) {
            engine.decide("Task_AcceptApplication", "CORRECT");
            engine.decide("Task_CorrectApplication", "CONFIRM");
        }

        assertThat(engine.openTasks()).containsExactly("Task_AcceptApplication");
        assertThat(engine.beans().calls("checkEligibilityDelegate")).isEqualTo(3);
    }

    @Test
    void asksFromALaterDeskAfterAnEarlierOne() {
        SubsidyCase.at(engine, "Task_AcceptApplication");
        engine.decide("Task_AcceptApplication", "CORRECT");
        engine.decide("Task_CorrectApplication", "CONFIRM");
        engine.decide("Task_AcceptApplication", "ACCEPT");
        engine.decide("Task_VerifyOnSite", "CONFIRM");
        engine.decide("Task_ReviewByCity", "CORRECT");
        engine.decide("Task_CorrectApplication", "CONFIRM");

        assertThat(engine.openTasks()).containsExactly("Task_ReviewByCity");
    }
}
