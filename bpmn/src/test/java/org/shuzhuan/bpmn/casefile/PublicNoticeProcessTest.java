package org.shuzhuan.bpmn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.FixedDeadlines;
import org.shuzhuan.bpmn.ModelEngine;

class PublicNoticeProcessTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine("casefile/PublicNoticeProcess.bpmn");

    @BeforeEach
    void publishesANotice() {
        engine.start("PublicNoticeProcess", Map.of("caseFileId", 7L));
    }

    @Test
    void closesWhenThePeriodIsOver() {
        assertThat(engine.isOver()).isFalse();

        engine.passDays(FixedDeadlines.NOTICE_DAYS);

        assertThat(engine.beans().calls()).containsExactly("publishNoticeDelegate", "closeNoticeDelegate");
        assertThat(engine.ends()).containsExactly("EndEvent_PeriodOver", "EndEvent_Clear");
        assertThat(outcome()).isEqualTo("CLEAR");
    }

    @Test
    void staysOpenUntilThePeriodIsOver() {
        engine.passDays(FixedDeadlines.NOTICE_DAYS - 1);

        assertThat(engine.isOver()).isFalse();
        assertThat(engine.beans().calls("closeNoticeDelegate")).isZero();
    }

    @Test
    void staysOpenAfterThePeriodWhileAnObjectionIsOpen() {
        engine.raiseObjection(1);

        engine.passDays(FixedDeadlines.NOTICE_DAYS);
        assertThat(engine.openTasks()).containsExactly("Task_HandleObjection");
        engine.decide("Task_HandleObjection", "DISMISSED");

        assertThat(outcome()).isEqualTo("CLEAR");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void waitsForThePeriodAfterADismissedObjection() {
        engine.raiseObjection(1);

        engine.decide("Task_HandleObjection", "DISMISSED");

        assertThat(engine.isOver()).isFalse();
        engine.passDays(FixedDeadlines.NOTICE_DAYS);
        assertThat(outcome()).isEqualTo("CLEAR");
    }

    @Test
    void endsAtOnceWithAnUpheldObjection() {
        engine.raiseObjection(1);
        engine.raiseObjection(2);
        assertThat(engine.openTasks()).hasSize(2);

        engine.decide("Task_HandleObjection", "UPHELD");

        assertThat(engine.openTasks()).isEmpty();
        assertThat(engine.openJobs()).isZero();
        assertThat(engine.ends()).containsExactly("EndEvent_ObjectionUpheld", "EndEvent_Upheld");
        assertThat(outcome()).isEqualTo("UPHELD");
        assertThat(engine.beans().calls("closeNoticeDelegate")).isZero();
    }

    @Test
    void waitsForEveryObjection() {
        engine.raiseObjection(1);
        engine.raiseObjection(2);
        engine.decide("Task_HandleObjection", "DISMISSED");

        engine.passDays(FixedDeadlines.NOTICE_DAYS);
        assertThat(engine.isOver()).isFalse();
        engine.decide("Task_HandleObjection", "DISMISSED");

        assertThat(outcome()).isEqualTo("CLEAR");
    }

    @Test
    void takesNoObjectionOnceClosed() {
        engine.passDays(FixedDeadlines.NOTICE_DAYS);

        assertThatThrownBy(() -> engine.raiseObjection(1)).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void supervisesAnObjectionThatTakesTooLong() {
        engine.raiseObjection(1);

        engine.passDays(FixedDeadlines.YELLOW_DAYS);
        assertThat(engine.beans().calls("remindAssignee:Task_HandleObjection")).isEqualTo(1);
        engine.passDays(FixedDeadlines.RED_DAYS - FixedDeadlines.YELLOW_DAYS);

        assertThat(engine.beans().calls("openSupervision:Task_HandleObjection")).isEqualTo(1);
        assertThat(engine.openTasks()).containsExactly("Task_HandleObjection");
    }

    @Test
    void keepsEachObjectionToItsTask() {
        engine.raiseObjection(11);
        engine.raiseObjection(12);

        assertThat(engine.tasks("Task_HandleObjection"))
                .extracting(task -> engine.engine().getTaskService().getVariable(task.getId(), "objectionId"))
                .containsExactlyInAnyOrder(11L, 12L);
    }

    @Test
    void goesToTheLeaderAfterThirtyDays() {
        engine.raiseObjection(1);

        engine.passDays(ModelEngine.OBJECTION_DAYS);

        assertThat(engine.openTasks()).containsExactly("Task_DecideObjection");
        assertThat(engine.isOver()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DISMISSED, CLEAR", "UPHELD, UPHELD"})
    void endsAsTheLeaderDecides(String decision, String outcome) {
        engine.raiseObjection(1);
        engine.passDays(ModelEngine.OBJECTION_DAYS);

        engine.decide("Task_DecideObjection", decision);

        assertThat(engine.isOver()).isTrue();
        assertThat(engine.openJobs()).isZero();
        assertThat(outcome()).isEqualTo(outcome);
    }

    @Test
    void supervisesTheLeaderToo() {
        engine.raiseObjection(1);
        engine.passDays(ModelEngine.OBJECTION_DAYS);

        engine.passDays(FixedDeadlines.RED_DAYS);

        assertThat(engine.beans().calls("remindAssignee:Task_DecideObjection")).isEqualTo(1);
        assertThat(engine.beans().calls("openSupervision:Task_DecideObjection")).isEqualTo(1);
    }

    private static Object outcome() {
        return engine.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .variableName("noticeOutcome")
                .singleResult()
                .getValue();
    }
}
