package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shuzhuan.system.PortalClient.Answer;

/** What desks do beside deciding, over HTTP, by the people of the demonstration city, with their refusals and races. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskWorkIT {

    private static final int MOST_MOVES = 60;

    private static PortalServer server;
    private static PortalClient people;
    private static OpenDesk desk;

    @BeforeAll
    static void open() throws Exception {
        server = PortalServer.start("desk");
        people = new PortalClient(server);
        desk = new OpenDesk(people);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void delegatesAndGetsBackBeforeDeciding() throws Exception {
        int id = desk.caseOf("sme16");
        String task = desk.taskOf("city.review", id);
        assertThat(hand("city.review", task, "delegation", "acceptance@YC-LXX/linxi.acceptance"))
                .isEqualTo(422);
        assertThat(hand("city.review", task, "delegation", "review@YC-GXJ/city.review2"))
                .isEqualTo(204);
        assertThat(desk.decide("city.review2", task, "RECOMMEND").code()).isEqualTo("WorkflowError.TASK_DELEGATED");
        assertThat(hand("city.review", task, "transfer", "review@YC-GXJ/city.review2"))
                .isEqualTo(409);
        assertThat(hand("city.review2", task, "return", null)).isEqualTo(204);
        assertThat(actions("city.review", id)).contains("DELEGATE", "GIVE_BACK");
        assertThat(task("city.review", task).getString("holder")).isEqualTo("city.review");
        desk.inboxProofHolds();
    }

    @Test
    @Order(2)
    void waitsForAnOpinionAndBarsItsGiverFromOtherLevels() throws Exception {
        int id = desk.caseOf("sme16");
        String task = desk.taskOf("city.review", id);
        JsonObject question = Json.createObjectBuilder()
                .add("to", "auditor@YC-HXSJ/auditor")
                .add("moment", "BEFORE")
                .add("question", "支出是否重复申报？")
                .build();
        Answer asked = people.post("city.review", "/tasks/" + task + "/opinions", question);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        int opinion = asked.json().getInt("id");
        assertThat(desk.decide("city.review", task, "RECOMMEND").code()).isEqualTo("WorkflowError.OPINION_AWAITED");
        JsonObject answer = Json.createObjectBuilder().add("answer", "没有重复。").build();
        assertThat(people.post("finance", "/opinions/" + opinion + "/answer", answer)
                        .status())
                .isEqualTo(403);
        assertThat(people.post("auditor", "/opinions/" + opinion + "/answer", answer)
                        .status())
                .isEqualTo(204);
        assertThat(people.post("auditor", "/opinions/" + opinion + "/answer", answer)
                        .status())
                .isEqualTo(409);
        assertThat(desk.decide("city.review", task, "RECOMMEND").status()).isEqualTo(200);
        String audit = desk.taskOf("auditor", id);
        assertThat(people.post("auditor", "/tasks/" + audit + "/claim", null).code())
                .isEqualTo("WorkflowError.SECOND_LEVEL_BY_SAME_PERSON");
        assertThat(hand("auditor2", audit, "transfer", "auditor@YC-HXSJ/auditor"))
                .isEqualTo(409);
        desk.inboxProofHolds();
    }

    @Test
    @Order(4)
    void raceOfTwoTransfersHasOneWinner() throws Exception {
        int id = desk.caseOf("sme15");
        String task = desk.taskOf("city.review2", id);
        people.get("city.review2", "/me");
        List<Integer> answers = AtOnce.run(
                () -> hand("city.review2", task, "transfer", "review@YC-GXJ/city.review"),
                () -> hand("city.review2", task, "transfer", "review@YC-GXJ/city.review"));
        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        desk.inboxProofHolds();
    }

    @Test
    @Order(5)
    void urgesOnceInTwoWorkingDays() throws Exception {
        int id = desk.caseOf("sme13");
        assertThat(people.post("sme13", "/cases/" + id + "/urge", null).status())
                .isEqualTo(204);
        assertThat(people.post("sme13", "/cases/" + id + "/urge", null).code())
                .isEqualTo("CaseFileError.URGED_ALREADY");
        assertThat(people.post("sme14", "/cases/" + id + "/urge", null).status())
                .isEqualTo(404);
        assertThat(actions("auditor", id)).contains("URGE");
    }

    @Test
    @Order(6)
    void lateTasksAreSupervisedAndAnsweredByTheirUnitOnly() throws Exception {
        JsonObject order = people.get("city.leader", "/supervision-orders?state=OPEN")
                .json()
                .getJsonArray("rows")
                .getJsonObject(0);
        assertThat(order.containsKey("answerDue")).isTrue();
        int number = order.getInt("id");
        JsonObject answer =
                Json.createObjectBuilder().add("answer", "人手不足，三日内办结。").build();
        assertThat(people.post("finance", "/supervision-orders/" + number + "/answer", answer)
                        .status())
                .isEqualTo(403);
        String unitPerson = people.get("city.review", "/supervision-orders").json().getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getBoolean("answerable"))
                .map(row -> "city.review")
                .findFirst()
                .orElse("auditor2");
        int own = people.get(unitPerson, "/supervision-orders").json().getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getBoolean("answerable"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        assertThat(people.post(unitPerson, "/supervision-orders/" + own + "/answer", answer)
                        .status())
                .isEqualTo(204);
        assertThat(people.post(unitPerson, "/supervision-orders/" + own + "/answer", answer)
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Order(7)
    void substituteHasThePrincipalsTasksAndNeverTwoLevels() throws Exception {
        int id = desk.caseOf("sme13");
        String task = desk.taskOf("auditor2", id);
        assertThat(people.post("auditor2", "/tasks/" + task + "/claim", null).status())
                .isEqualTo(204);
        JsonObject seen = task("auditor", task);
        assertThat(seen.getJsonObject("marks").getString("inPlaceOf")).isEqualTo("秦审核");
        JsonObject leave = Json.createObjectBuilder()
                .add("principal", "finance")
                .add("substitute", "finance2")
                .add("role", "finance")
                .add("organisation", "YC-CZJ")
                .add("validFrom", "2026-11-23")
                .add("validUntil", "2026-12-04")
                .build();
        assertThat(people.post("auditor", "/substitutions", leave).status()).isEqualTo(403);
        assertThat(people.post("security", "/substitutions", leave).status()).isEqualTo(200);
        assertThat(people.post("security", "/substitutions", leave).status()).isEqualTo(409);
    }

    @Test
    @Order(8)
    void triesABatchBeforeItDoesAnything() throws Exception {
        JsonObject plan = Json.createObjectBuilder()
                .add("act", "CLAIM")
                .add("queue", "Task_AuditInvestment")
                .build();
        JsonObject tried = people.post("auditor", "/inbox/batches", plan).json();
        assertThat(tried.getBoolean("started")).isFalse();
        assertThat(states(tried)).contains("ELIGIBLE", "EXCLUDED");
        String path = "/inbox/batches/" + tried.getInt("id");
        assertThat(people.get("auditor2", path).status()).isEqualTo(404);
        JsonObject done = people.post(
                        "auditor",
                        path + "/step",
                        Json.createObjectBuilder().add("opinion", "").build())
                .json();
        assertThat(states(done)).contains("DONE").doesNotContain("ELIGIBLE");
        desk.inboxProofHolds();
    }

    private static List<String> states(JsonObject batch) {
        return batch.getJsonArray("rows").stream()
                .map(row -> row.asJsonObject().getString("state"))
                .toList();
    }

    @Test
    @Order(9)
    void letsAnOfferLapseThatNobodyAnswers() throws Exception {
        int id = desk.caseOf("sme30");
        String remainder = "/cases/" + id + "/remainder";
        assertThat(people.get("sme30", remainder).status()).isEqualTo(200);
        for (int moves = 0; moves < MOST_MOVES && !actions("programme", id).contains("LAPSE_REMAINDER"); moves++) {
            assertThat(people.post("system", "/operations/clock/next-due", null).status())
                    .isEqualTo(200);
        }
        assertThat(actions("programme", id)).contains("LAPSE_REMAINDER");
        assertThat(people.get("sme30", remainder).code()).isEqualTo("AwardError.NOTHING_TO_ANSWER");
        JsonObject waiting = people.get("sme30", "/cases/" + id).json();
        assertThat(waiting.getString("status")).isEqualTo("AWAITING_BUDGET");
        assertThat(people.get("programme", "/inbox?text=" + waiting.getString("caseNumber"))
                        .json()
                        .getJsonArray("rows"))
                .isEmpty();
        desk.inboxProofHolds();
    }

    private static JsonObject task(String login, String task) throws Exception {
        return people.get(login, "/tasks/" + task).json().getJsonObject("task");
    }

    private static int hand(String login, String task, String act, String to) throws Exception {
        JsonObjectBuilder body = Json.createObjectBuilder().add("reason", "本周出差。");
        if (to != null) {
            body.add("to", to);
        }
        return people.post(login, "/tasks/" + task + "/handover/" + act, body.build())
                .status();
    }

    private static List<String> actions(String login, int caseId) throws Exception {
        return Json.createReader(new StringReader(
                        people.get(login, "/cases/" + caseId + "/history").body()))
                .readArray()
                .stream()
                .map(line -> line.asJsonObject().getString("action"))
                .toList();
    }
}
