package org.shuzhuan.bpmn.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuzhuan.bpmn.ModelEngine;

class RemainderOfferProcessTest {

    private static final int DAYS_TO_ANSWER = 5;

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine("award/RemainderOfferProcess.bpmn");

    @BeforeEach
    void offer() {
        var end = Date.from(engine.now().toInstant().plus(Duration.ofDays(DAYS_TO_ANSWER)));
        engine.start("RemainderOfferProcess", Map.of("caseFileId", 7L, "offerEndsAt", end));
    }

    @Test
    void waitsToTheEndOfTheLastDay() {
        engine.passDays(DAYS_TO_ANSWER - 1);

        assertThat(engine.isOver()).isFalse();
        assertThat(engine.beans().calls()).isEmpty();
    }

    @Test
    void endsWithTheAnswerAndLeavesNoTimer() {
        engine.send("Msg_RemainderAnswered");

        assertThat(engine.isOver()).isTrue();
        assertThat(engine.openJobs()).isZero();
        assertThat(engine.ends()).containsExactly("EndEvent_Answered");
        assertThat(engine.beans().calls()).isEmpty();
    }

    @Test
    void lapsesAndThenLooksForMoneyInAJobOfItsOwn() {
        engine.passToNextTimer();

        assertThat(engine.beans().calls()).containsExactly("lapseOfferDelegate", "offerBudgetDelegate");
        assertThat(engine.ends()).containsExactly("EndEvent_OfferLapsed");
        assertThat(engine.isOver()).isTrue();
    }
}
