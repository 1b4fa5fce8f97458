package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shuzhuan.system.PortalClient.Answer;

/** Objections to public notices and changes of calls, over HTTP, by the people of the demonstration city. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FairnessIT {

    private static final Map<String, String> OBJECTION = Map.of(
            "name", "李文军",
            "contact", "13800001234",
            "reason", "公示的两条产线在现场仍为旧设备，没有接入平台，请核实改造范围和等级。");
    private static final int MOST_MOVES = 60;

    private static PortalServer server;
    private static PortalClient people;
    private static OpenDesk desk;

    @BeforeAll
    static void open() throws Exception {
        server = PortalServer.start("fairness");
        people = new PortalClient(server);
        desk = new OpenDesk(people);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void takesNoAnonymousObjection() throws Exception {
        int notice = notice(shown -> shown.getString("state").equals("RUNNING")).getInt("id");
        Answer refused = people.form(null, objections(notice), Map.of("name", "", "contact", "", "reason", "不服"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("faults"))
                .extracting(fault -> fault.asJsonObject().getString("code"))
                .containsExactly(
                        "ObjectionError.ANONYMOUS", "ObjectionError.CONTACT_REQUIRED", "ObjectionError.REASON_LENGTH");
    }

    @Test
    @Order(2)
    void takesNoObjectionToANoticeThatHasEndedNorByTheApplicantOrAnOfficial() throws Exception {
        int ended = notice(shown -> shown.getString("state").equals("CLEAR")).getInt("id");
        assertThat(people.form(null, objections(ended), OBJECTION).code()).isEqualTo("ObjectionError.NOTICE_OVER");
        int running = noticeOf("sme10").getInt("id");
        assertThat(people.form("sme10", objections(running), OBJECTION).code()).isEqualTo("ObjectionError.OWN_CASE");
        assertThat(people.form("city.review", objections(running), OBJECTION).code())
                .isEqualTo("ObjectionError.BY_OFFICIAL");
    }

    @Test
    @Order(3)
    void isDecidedByAnotherThanTheReviewerAndUpheldFreesTheMoney() throws Exception {
        JsonObject notice = noticeOf("sme10");
        int id = desk.caseOf("sme10");
        String task = desk.taskOf("city.review2", id);
        JsonObjectBuilder upheld =
                Json.createObjectBuilder().add("decision", "UPHELD").add("opinion", "反映属实。");
        JsonObject decision = upheld.build();

        assertThat(people.post("city.review", "/tasks/" + task + "/decision", decision)
                        .code())
                .isEqualTo("WorkflowError.SECOND_LEVEL_BY_SAME_PERSON");
        assertThat(people.post("city.review2", "/tasks/" + task + "/decision", decision)
                        .status())
                .isEqualTo(200);

        assertThat(desk.status("sme10", id)).isEqualTo("REJECTED");
        JsonObject published =
                people.get(null, objections(notice.getInt("id"))).array().getJsonObject(0);
        assertThat(published.getString("state")).isEqualTo("UPHELD");
        assertThat(published.getString("outcome")).isEqualTo("反映属实。");
        assertThat(published.toString()).doesNotContain("何建平").doesNotContain("13900000027");
        proofsHold();
    }

    @Test
    @Order(4)
    void showsTheStateToWhoeverHoldsTheReceipt() throws Exception {
        int notice = noticeOf("sme09").getInt("id");
        Answer filed = people.form("sme01", objections(notice), OBJECTION);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String number = filed.json().getString("number");
        String code = filed.json().getString("queryCode");

        assertThat(people.get(null, "/public/objections?number=" + number + "&code=" + code)
                        .json()
                        .getString("state"))
                .isEqualTo("OPEN");
        assertThat(people.get(null, "/public/objections?number=" + number + "&code=XXXXXX")
                        .status())
                .isEqualTo(404);
        int id = desk.caseOf("sme09");
        assertThat(desk.status("sme09", id)).isEqualTo("IN_OBJECTION");
        assertThat(desk.decide("city.review", desk.taskOf("city.review", id), "DISMISSED")
                        .status())
                .isEqualTo(200);
        assertThat(desk.status("sme09", id)).isEqualTo("IN_PUBLIC_NOTICE");
        proofsHold();
    }

    /**
     * The clock is moved on to the end of the notice, and at each move somebody objects at the same instant: each objection is
     * in, and the notice waits for it, or it is refused because the period is over.
     */
    @Test
    @Order(5)
    void losesNoObjectionOfTheLastSecond() throws Exception {
        int notice = noticeOf("sme09").getInt("id");
        int id = desk.caseOf("sme09");
        int raised = people.get(null, objections(notice)).array().size();
        for (int moves = 0;
                moves < MOST_MOVES && !desk.status("city.leader", id).equals("IN_APPROVAL");
                moves++) {
            people.get("system", "/me");
            List<Answer> both = AtOnce.run(
                    () -> people.form(null, objections(notice), OBJECTION),
                    () -> people.post("system", "/operations/clock/next-due", null));
            Answer objection = both.get(0);
            assertThat(both.get(1).status()).isEqualTo(200);
            if (objection.status() == 201) {
                raised++;
                assertThat(desk.status("city.leader", id)).isEqualTo("IN_OBJECTION");
                assertThat(desk.decide("city.review", desk.taskOf("city.review", id), "DISMISSED")
                                .status())
                        .isEqualTo(200);
            } else {
                assertThat(objection.code()).isEqualTo("ObjectionError.NOTICE_OVER");
            }
        }

        assertThat(desk.status("city.leader", id)).isEqualTo("IN_APPROVAL");
        assertThat(people.get(null, objections(notice)).array()).hasSize(raised);
        proofsHold();
    }

    @Test
    @Order(6)
    void takesNoApplicationsWhileACallIsSuspended() throws Exception {
        int call = call("YC-2026-FQ");
        JsonObject draft = Json.createObjectBuilder().add("callId", call).build();
        Answer refused = people.post("sme26", "/subsidy/drafts", draft);
        assertThat(refused.code()).isEqualTo("ProgrammeError.CALL_SUSPENDED");
        assertThat(refused.body()).contains("资金安排调整");

        JsonObject resume = change("RESUME", "资金已经落实。");
        assertThat(people.post("city.leader", changes(call), resume).status()).isEqualTo(403);
        assertThat(people.post("programme", changes(call), change("RESUME", "短"))
                        .status())
                .isEqualTo(422);
        assertThat(people.post("programme", changes(call), resume).status()).isEqualTo(201);
        assertThat(people.post("sme26", "/subsidy/drafts", draft).status()).isEqualTo(200);
    }

    @Test
    @Order(7)
    void cancelsACallOnlyByTwoPeople() throws Exception {
        int call = call("YC-2026-HF25");
        Answer proposed = people.post("programme", changes(call), change("CANCEL", "政策停止执行。"));
        assertThat(proposed.json().getString("state")).isEqualTo("PROPOSED");
        int change = proposed.json().getInt("id");
        assertThat(people.get(null, "/public/calls/" + call)
                        .json()
                        .getJsonObject("call")
                        .getString("status"))
                .isEqualTo("OPEN");

        assertThat(people.post("programme", "/calls/changes/" + change + "/confirm", null)
                        .status())
                .isEqualTo(403);
        assertThat(people.post("city.leader", "/calls/changes/" + change + "/confirm", null)
                        .status())
                .isEqualTo(200);

        assertThat(people.get(null, "/public/calls/" + call)
                        .json()
                        .getJsonObject("call")
                        .getString("status"))
                .isEqualTo("CANCELLED");
        assertThat(people.post("programme", changes(call), change("RESUME", "恢复受理试试。"))
                        .code())
                .isEqualTo("ProgrammeError.CALL_CHANGE_NOT_NOW");
    }

    private static String objections(int notice) {
        return "/public/notices/" + notice + "/objections";
    }

    private static String changes(int call) {
        return "/calls/" + call + "/changes";
    }

    private static JsonObject change(String kind, String reason) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("reason", reason)
                .build();
    }

    private static JsonObject noticeOf(String login) throws Exception {
        return people.get(login, "/cases/" + desk.caseOf(login) + "/notices")
                .array()
                .getJsonObject(0);
    }

    private static JsonObject notice(Predicate<JsonObject> wanted) throws Exception {
        return people.get(null, "/public/notices").json().getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static int call(String code) throws Exception {
        return people.get(null, "/public/calls").json().getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(call -> call.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private static void proofsHold() throws Exception {
        Answer ledger = people.post("finance", "/fund/calls/" + call("YC-2026-LY") + "/proof", null);
        assertThat(ledger.json().getJsonArray("differences")).isEmpty();
        desk.inboxProofHolds();
    }
}
