package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.facts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** The budget of a call ends while its cases are audited: the later ones wait in the order of their submission. */
class BudgetRunIT {

    /** Level 4 under 合肥 2025: 40 % of what was invested, at most this. */
    private static final BigDecimal GRANT = new BigDecimal("500000");

    private static final int WAITING = 3;
    private static final List<Integer> TURNS = List.of(5, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25);
    private static final Duration LONGEST_TURN = Duration.ofSeconds(60);

    private static PortalClient people;
    private static CaseWalk walk;

    private record Filed(String login, String number, int id) {}

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-HF25");
    }

    @Test
    void queuesInOrderOfSubmissionWhenTheBudgetEnds() throws Exception {
        int affordable = available().divideToIntegralValue(GRANT).intValue();
        List<Filed> cases = new ArrayList<>();
        for (int i = 0; i < affordable + WAITING; i++) {
            cases.add(filed("sme%02d".formatted(TURNS.get(i)), i));
        }
        cases.subList(0, affordable - 1).forEach(BudgetRunIT::audit);
        // the last affordable one and those that must wait are audited at once, latest first in the list
        List<Filed> rest = new ArrayList<>(cases.subList(affordable - 1, cases.size()));
        audit(rest.remove(0));
        Collections.reverse(rest);
        AtOnce.run(() -> auditAnswer(rest.get(0)), () -> auditAnswer(rest.get(1)), () -> auditAnswer(rest.get(2)));
        assertThat(available()).isLessThan(GRANT).isNotNegative();
        // whoever asked first stands first until an earlier submission asks: the order is that of submission
        assertThat(waiting()).containsExactlyElementsOf(numbers(cases.subList(affordable, cases.size())));
        withdraw(cases.get(0));
        Filed next = cases.get(affordable);
        awaitStatus(next, "IN_COUNTERSIGNING");
        assertThat(waiting()).containsExactlyElementsOf(numbers(cases.subList(affordable + 1, cases.size())));
        assertThat(available()).isLessThan(GRANT).isNotNegative();
        walk.proofsHold();
    }

    private static Filed filed(String login, int turn) throws Exception {
        ApplicationText text = walk.text(login, "%08d".formatted(300 + turn));
        text.put("project.contractNumber", "HF-" + turn, "project.completedOn", "2025-11-01");
        for (int row = 0; row < 3; row++) {
            text.put("expenses[" + row + "].contractNumber", "HF-" + turn);
            text.put("expenses[" + row + "].invoicedOn", "2025-06-01", "expenses[" + row + "].paidOn", "2025-06-01");
            text.put("expenses[" + row + "].contractSignedOn", "2025-01-10");
            text.put("expenses[" + row + "].invoiced", "600000", "expenses[" + row + "].paid", "600000");
        }
        text.put("levels.after", "4", "project.contractSignedOn", "2025-01-10");
        JsonObject receipt = walk.submitted(login, text);
        Filed filed = new Filed(login, receipt.getString("caseNumber"), receipt.getInt("caseFileId"));
        walk.reachAudit(login, filed.number, facts(4, "2025-11-01"));
        return filed;
    }

    private static void audit(Filed filed) {
        try {
            assertThat(auditAnswer(filed).status()).isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer auditAnswer(Filed filed) throws Exception {
        return walk.answer(
                "auditor",
                filed.number,
                decision("CONFIRM")
                        .add("auditedItems", walk.audited("auditor", filed.id))
                        .build());
    }

    private static void withdraw(Filed filed) throws Exception {
        JsonObject reason = Json.createObjectBuilder().add("reason", "不再申请").build();
        Answer answer = people.post(filed.login, "/cases/" + filed.id + "/withdrawal", reason);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    /** The turn comes in a job of its own. */
    private static void awaitStatus(Filed filed, String status) throws Exception {
        Instant end = Instant.now().plus(LONGEST_TURN);
        while (!walk.status(filed.login, filed.id).equals(status)
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(walk.status(filed.login, filed.id)).isEqualTo(status);
    }

    private static List<String> numbers(List<Filed> cases) {
        return cases.stream().map(Filed::number).toList();
    }

    private static List<String> waiting() throws Exception {
        return people.get("finance", "/fund/calls/" + walk.callId + "/waiting").array().stream()
                .map(JsonValue::asJsonObject)
                .map(row -> row.getString("caseNumber"))
                .toList();
    }

    /** Of all lines; none may be below zero. */
    private static BigDecimal available() throws Exception {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonValue value :
                people.get("finance", "/fund/calls/" + walk.callId + "/budget").array()) {
            JsonObject line = value.asJsonObject();
            BigDecimal left = new BigDecimal(line.getString("allocated"))
                    .subtract(new BigDecimal(line.getString("held")))
                    .subtract(new BigDecimal(line.getString("committed")))
                    .subtract(new BigDecimal(line.getString("disbursed")));
            assertThat(left).isNotNegative();
            sum = sum.add(left);
        }
        return sum;
    }
}
