package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.FixedDeadlines;
import org.shuzhuan.bpmn.ModelEngine;

class RejectionReviewProcessTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine("subsidy/RejectionReviewProcess.bpmn");

    private static void request(String level) {
        engine.start("RejectionReviewProcess", Map.of("caseFileId", 7L, "reviewLevel", level));
    }

    @ParameterizedTest
    @CsvSource({"review, Task_ReviewRejectionByCity", "leader, Task_ReviewRejectionByLeader"})
    void goesToTheLevelAboveTheOneThatRejected(String level, String task) {
        request(level);

        assertThat(engine.openTasks()).containsExactly(task);
        assertThat(engine.beans().calls()).containsExactly("openReviewDelegate");
    }

    @ParameterizedTest
    @CsvSource({
        "review, Task_ReviewRejectionByCity, REOPEN, reopenCaseDelegate, EndEvent_Reopened",
        "review, Task_ReviewRejectionByCity, CONFIRM_REJECTION, confirmRejectionDelegate, EndEvent_Confirmed",
        "leader, Task_ReviewRejectionByLeader, REOPEN, reopenCaseDelegate, EndEvent_Reopened",
        "leader, Task_ReviewRejectionByLeader, CONFIRM_REJECTION, confirmRejectionDelegate, EndEvent_Confirmed",
    })
    void endsAsDecided(String level, String task, String decision, String delegate, String end) {
        request(level);

        engine.decide(task, decision);

        assertThat(engine.isOver()).isTrue();
        assertThat(engine.openJobs()).isZero();
        assertThat(engine.beans().calls()).containsExactly("openReviewDelegate", delegate);
        assertThat(engine.ends()).containsExactly(end);
    }

    @Test
    void supervisesAReviewThatTakesTooLong() {
        request("leader");

        engine.passDays(FixedDeadlines.RED_DAYS);

        assertThat(engine.beans().calls("remindAssignee:Task_ReviewRejectionByLeader"))
                .isEqualTo(1);
        assertThat(engine.beans().calls("openSupervision:Task_ReviewRejectionByLeader"))
                .isEqualTo(1);
        assertThat(engine.openTasks()).containsExactly("Task_ReviewRejectionByLeader");
    }
}
