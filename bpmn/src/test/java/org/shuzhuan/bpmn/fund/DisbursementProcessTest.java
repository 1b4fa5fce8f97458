package org.shuzhuan.bpmn.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.bpmn.FixedDeadlines;
import org.shuzhuan.bpmn.ModelEngine;

class DisbursementProcessTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine("fund/DisbursementProcess.bpmn");

    @BeforeEach
    void owesAPayment() {
        engine.start("DisbursementProcess", Map.of("caseFileId", 7L));
    }

    @Test
    void paysInOneSum() {
        pay();

        assertThat(engine.beans().calls()).containsExactly("bookPaymentDelegate");
        assertThat(engine.ends()).containsExactly("EndEvent_Paid");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void preparesAReturnedPaymentAgain() {
        engine.decide("Task_PreparePayment", "CONFIRM");
        engine.decide("Task_ConfirmPayment", "RETURNED");

        assertThat(engine.openTasks()).containsExactly("Task_PreparePayment");
        pay();
        assertThat(engine.beans().calls()).containsExactly("bookReturnDelegate", "bookPaymentDelegate");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void holdsFurtherInstalmentsUntilReleased() {
        engine.beans().answers("bookPaymentDelegate", "moreInstalments", true, true, false);
        for (int instalment = 1; instalment <= 2; instalment++) {
            pay();
            assertThat(engine.openTasks()).containsExactly("Task_ReleaseInstalment");
            engine.decide("Task_ReleaseInstalment", "RELEASE");
        }

        pay();

        assertThat(engine.beans().calls("bookPaymentDelegate")).isEqualTo(3);
        assertThat(engine.isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_PreparePayment", "Task_ConfirmPayment", "Task_ReleaseInstalment"})
    void remindsOnceAndOpensSupervisionOnce(String task) {
        engine.beans().answers("bookPaymentDelegate", "moreInstalments", true);
        while (engine.tasks(task).isEmpty()) {
            engine.decide(engine.openTasks().get(0), "CONFIRMED");
        }

        engine.passDays(FixedDeadlines.YELLOW_DAYS);
        engine.passDays(FixedDeadlines.RED_DAYS);

        assertThat(engine.beans().calls("remindAssignee:" + task)).isEqualTo(1);
        assertThat(engine.beans().calls("openSupervision:" + task)).isEqualTo(1);
        assertThat(engine.openTasks()).containsExactly(task);
    }

    private static void pay() {
        engine.decide("Task_PreparePayment", "CONFIRM");
        engine.decide("Task_ConfirmPayment", "CONFIRMED");
    }
}
