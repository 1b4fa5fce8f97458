package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.word;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shuzhuan.system.PortalClient.Answer;

/** Two people act on one case or one budget in the same second: one wins, the other reads why not, the money is right. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RaceIT {

    private static final String DECIDED = "WorkflowError.TASK_ALREADY_DECIDED";

    private static PortalServer server;
    private static PortalClient people;
    private static CaseWalk small;
    private static CaseWalk chain;

    @BeforeAll
    static void open() throws Exception {
        server = PortalServer.start("race");
        people = new PortalClient(server);
        small = new CaseWalk(people, "YC-2026-LY");
        chain = new CaseWalk(people, "YC-2026-CL");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void proofsHold() throws Exception {
        small.proofsHold();
        chain.proofsHold();
    }

    @Test
    @Order(1)
    void withdrawsOrApproves() throws Exception {
        int id = onlyCase("sme08");
        String task = task("city.leader2", "sme08", id);
        JsonObject reason = Json.createObjectBuilder().add("reason", "不再申请").build();

        List<Answer> answers = AtOnce.run(
                () -> people.post("sme08", "/cases/" + id + "/withdrawal", reason),
                () -> small.decideTask("city.leader2", task, decision("APPROVE").build()));

        boolean withdrawn = firstWins(answers, 204, 200);
        refused(
                answers.get(withdrawn ? 1 : 0),
                withdrawn ? "SharedError.NOT_FOUND" : "CaseFileError.WITHDRAWAL_TOO_LATE");
        assertThat(small.status("sme08", id)).isEqualTo(withdrawn ? "WITHDRAWN" : "IN_PAYMENT");
    }

    @Test
    @Order(2)
    void preparesOnePaymentAndConfirmsItOnce() throws Exception {
        int id = onlyCase("sme07");
        String task = task("payer1", "sme07", id);

        List<Answer> prepared = AtOnce.run(
                () -> small.decideTask("payer1", task, word("PREPARED").build()),
                () -> small.decideTask("payer2", task, word("PREPARED").build()));

        boolean first = firstWins(prepared, 200, 200);
        refused(prepared.get(first ? 1 : 0), DECIDED);
        String other = first ? "payer2" : "payer1";
        String confirming = task(other, "sme07", id);
        JsonArray history = people.get(other, "/cases/" + id + "/history").array();
        String day = history.getJsonObject(history.size() - 1).getString("at").substring(0, 10);
        JsonObjectBuilder payment =
                Json.createObjectBuilder().add("bankReference", "HD-RACE-" + id).add("paidOn", day);
        JsonObject confirmed = word("CONFIRMED").add("payment", payment).build();

        List<Answer> answers = AtOnce.run(
                () -> small.decideTask(other, confirming, confirmed),
                () -> small.decideTask(other, confirming, confirmed));

        refused(answers.get(firstWins(answers, 200, 200) ? 1 : 0), DECIDED);
        assertThat(small.status("sme07", id)).isEqualTo("CLOSED");
    }

    @Test
    @Order(3)
    void decidesOneShortfallOnce() throws Exception {
        int id = onlyCase("sme30");
        JsonObject declined = Json.createObjectBuilder()
                .add("agreed", false)
                .add("text", "希望按全额补助")
                .build();
        assertThat(people.post("sme30", "/cases/" + id + "/remainder/answer", declined)
                        .status())
                .isEqualTo(204);
        String task = task("programme", "sme30", id);

        List<Answer> answers = AtOnce.run(
                () -> chain.decideTask("programme", task, decision("WAIT").build()),
                () -> chain.decideTask("programme", task, decision("REJECT").build()));

        boolean waits = firstWins(answers, 200, 200);
        refused(answers.get(waits ? 1 : 0), DECIDED);
        assertThat(chain.status("sme30", id)).isEqualTo(waits ? "AWAITING_BUDGET" : "REJECTED");
    }

    /** One case gives its money back at the instant at which another takes its own from the same lines. */
    @Test
    @Order(4)
    void releasesAndHoldsOfOneBudgetWithoutLosingAnything() throws Exception {
        int leaving = onlyCase("sme11");
        int coming = onlyCase("sme13");
        BigDecimal held = held();
        BigDecimal released = granted("sme11", leaving);
        String task = task("auditor", "sme13", coming);
        JsonObject audit = decision("CONFIRM")
                .add("auditedItems", small.audited("auditor", coming))
                .build();
        JsonObject reason = Json.createObjectBuilder().add("reason", "不再申请").build();

        List<Answer> answers = AtOnce.run(
                () -> people.post("sme11", "/cases/" + leaving + "/withdrawal", reason),
                () -> small.decideTask("auditor", task, audit));

        assertThat(answers).as(answers.toString()).extracting(Answer::status).containsExactly(204, 200);
        assertThat(small.status("sme11", leaving)).isEqualTo("WITHDRAWN");
        assertThat(small.status("sme13", coming)).isEqualTo("IN_COUNTERSIGNING");
        assertThat(held()).isEqualByComparingTo(held.subtract(released).add(granted("sme13", coming)));
    }

    @Test
    @Order(5)
    void submitsBeforeTheSuspensionOrNotAtAll() throws Exception {
        CaseWalk call = new CaseWalk(people, "YC-2026-HF25");
        ApplicationText text = call.text("sme26", "00000901");
        text.put("project.contractSignedOn", "2025-01-10", "project.completedOn", "2025-11-01");
        long before = call.cases("sme26");
        JsonObject suspend = Json.createObjectBuilder()
                .add("kind", "SUSPEND")
                .add("reason", "年度资金安排调整，暂停受理。")
                .build();

        List<Answer> answers = AtOnce.run(
                () -> call.submit("sme26", text, CaseWalk.key()),
                () -> people.post("programme", "/calls/" + call.callId + "/changes", suspend));

        assertThat(answers.get(1).status()).as(answers.toString()).isEqualTo(201);
        boolean filed = answers.get(0).status() == 201;
        if (!filed) {
            assertThat(answers.get(0).code()).isEqualTo("ProgrammeError.CALL_SUSPENDED");
        }
        assertThat(call.cases("sme26")).isEqualTo(filed ? before + 1 : before);
        assertThat(call.submit("sme26", text, CaseWalk.key()).code()).isEqualTo("ProgrammeError.CALL_SUSPENDED");
    }

    /** Two enterprises are merged into each other at once: one remains, with the cases of both, and is merged on. */
    @Test
    @Order(6)
    void mergesOneOfTwoIntoTheOther() throws Exception {
        RegistrationChange changes = new RegistrationChange(people);
        int closed = CaseWalk.closedCase(people, "sme02");
        int rejected = onlyCase("sme23");
        assertThat(small.status("sme23", rejected)).isEqualTo("REJECTED");
        int intoSecond = changes.askedMerger("sme02", changes.codeOf("sme23"));
        int intoFirst = changes.askedMerger("sme23", changes.codeOf("sme02"));

        List<Answer> answers = AtOnce.run(
                () -> changes.confirm("linxi.verification", intoSecond),
                () -> changes.confirm("baishi.verification", intoFirst));

        boolean second = answers.get(0).status() == 200;
        assertThat(answers.get(second ? 0 : 1).status()).as(answers.toString()).isEqualTo(200);
        assertThat(answers.get(second ? 1 : 0).code()).isEqualTo("EnterpriseError.SUCCESSOR_UNKNOWN");
        String remaining = second ? "sme23" : "sme02";
        assertThat(small.status(remaining, closed)).isEqualTo("CLOSED");
        assertThat(small.status(remaining, rejected)).isEqualTo("REJECTED");

        // of the cases that go on with it, one lies in a division that the confirming desk does not cover
        int open = second ? intoFirst : intoSecond;
        String desk = second ? "baishi.verification" : "linxi.verification";
        assertThat(people.post(desk, "/enterprise-changes/" + open + "/refusal", CaseWalk.reason())
                        .status())
                .isEqualTo(200);
        Answer last = changes.confirm(desk, changes.askedMerger(remaining, changes.codeOf("sme04")));
        assertThat(last.status()).as(last.body()).isEqualTo(200);
        assertThat(people.get(remaining, "/cases/" + closed).status()).isEqualTo(404);
        assertThat(people.get("sme04", "/cases/" + closed + "/documents").array())
                .isNotEmpty();
        JsonObject asked = Json.createObjectBuilder()
                .add("reason", "设备已全部接入平台，平台日志可以证明，请复核。")
                .build();
        assertThat(people.post("sme04", "/cases/" + rejected + "/rejection-review", asked)
                        .status())
                .isEqualTo(201);
        assertThat(small.status("sme04", rejected)).isEqualTo("IN_REJECTION_REVIEW");
    }

    private static BigDecimal granted(String login, int id) throws Exception {
        return new BigDecimal(people.get(login, "/cases/" + id).json().getString("amountGranted"));
    }

    private static BigDecimal held() throws Exception {
        return people.get("finance", "/fund/calls/" + small.callId + "/budget").array().stream()
                .map(line -> new BigDecimal(line.asJsonObject().getString("held")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Exactly one of the two has succeeded, with its status. */
    private static boolean firstWins(List<Answer> answers, int first, int second) {
        boolean won = answers.get(0).status() == first;
        assertThat(answers.get(1).status() == second).as(answers.toString()).isNotEqualTo(won);
        return won;
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.title()).as(answer.body()).isNotBlank();
    }

    private static String task(String login, String applicant, int id) throws Exception {
        return small.task(login, people.get(applicant, "/cases/" + id).json().getString("caseNumber"));
    }

    private static int onlyCase(String login) throws Exception {
        return people.get(login, "/cases").rows().stream()
                .map(JsonValue::asJsonObject)
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }
}
