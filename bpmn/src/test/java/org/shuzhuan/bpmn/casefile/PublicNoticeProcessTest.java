package org.shuzhuan.bpmn.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
        engine.send("Msg_ObjectionRaised");

        engine.passDays(FixedDeadlines.NOTICE_DAYS);
        assertThat(engine.openTasks()).containsExactly("Task_HandleObjection");
        engine.decide("Task_HandleObjection", "DISMISSED");

        assertThat(outcome()).isEqualTo("CLEAR");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void waitsForThePeriodAfterADismissedObjection() {
        engine.send("Msg_ObjectionRaised");

        engine.decide("Task_HandleObjection", "DISMISSED");

        assertThat(engine.isOver()).isFalse();
        engine.passDays(FixedDeadlines.NOTICE_DAYS);
        assertThat(outcome()).isEqualTo("CLEAR");
    }

    @Test
    void endsAtOnceWithAnUpheldObjection() {
        engine.send("Msg_ObjectionRaised");
        engine.send("Msg_ObjectionRaised");
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
        engine.send("Msg_ObjectionRaised");
        engine.send("Msg_ObjectionRaised");
        engine.decide("Task_HandleObjection", "DISMISSED");

        engine.passDays(FixedDeadlines.NOTICE_DAYS);
        assertThat(engine.isOver()).isFalse();
        engine.decide("Task_HandleObjection", "DISMISSED");

        assertThat(outcome()).isEqualTo("CLEAR");
    }

    @Test
    void takesNoObjectionOnceClosed() {
        engine.passDays(FixedDeadlines.NOTICE_DAYS);

        assertThatThrownBy(() -> engine.send("Msg_ObjectionRaised"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void supervisesAnObjectionThatTakesTooLong() {
        engine.send("Msg_ObjectionRaised");

        engine.passDays(FixedDeadlines.YELLOW_DAYS);
        assertThat(engine.beans().calls("remindAssignee:Task_HandleObjection")).isEqualTo(1);
        engine.passDays(FixedDeadlines.RED_DAYS - FixedDeadlines.YELLOW_DAYS);

        assertThat(engine.beans().calls("openSupervision:Task_HandleObjection")).isEqualTo(1);
        assertThat(engine.openTasks()).containsExactly("Task_HandleObjection");
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
