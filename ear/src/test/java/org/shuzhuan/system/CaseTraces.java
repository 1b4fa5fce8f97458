package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What an act has left in the portal: its line in the history, and the token of the process. */
final class CaseTraces {

    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(30);
    private static final String COUNTERSIGNING = "Task_Countersign";

    /** Status to the activity whose token stands there. */
    private static final Map<String, String> STANDS_AT = Map.of(
            "SUBMITTED", "Task_AcceptApplication",
            "IN_VERIFICATION", "Task_VerifyOnSite",
            "IN_REVIEW", "Task_ReviewByCity",
            "IN_AUDIT", "Task_AuditInvestment",
            "IN_COUNTERSIGNING", COUNTERSIGNING);

    private final CaseWalk walk;

    CaseTraces(CaseWalk walk) {
        this.walk = walk;
    }

    /** Lines of one step; of the two who countersign, those of the unit of {@code who}. */
    long lines(int caseId, String step, String who) throws Exception {
        String unit = "finance".equals(who) ? "财政" : "工业";
        return walk.people.get("city.leader", "/cases/" + caseId + "/history").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(line -> line.getString("stepKey").equals(step))
                .filter(line ->
                        !step.equals(COUNTERSIGNING) || line.getString("unit").contains(unit))
                .count();
    }

    /** At once, but for a job that the kill has interrupted. */
    void tokenStandsWhereTheStatusSays(String login, int caseId) throws Exception {
        Instant end = Instant.now().plus(LONGEST_SETTLING);
        while (!standsRight(login, caseId) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(standsRight(login, caseId))
                .as("token of case " + caseId + ", " + walk.status(login, caseId))
                .isTrue();
    }

    private boolean standsRight(String login, int caseId) throws Exception {
        String status = walk.status(login, caseId);
        List<String> current =
                walk.people.get(login, "/cases/" + caseId + "/diagram/marks").json().getJsonArray("current").stream()
                        .map(activity -> ((JsonString) activity).getString())
                        .toList();
        return switch (status) {
            case "WITHDRAWN", "NOT_ACCEPTED" -> current.isEmpty();
            case "IN_PUBLIC_NOTICE" -> !current.isEmpty();
            default -> current.contains(STANDS_AT.get(status));
        };
    }
}
