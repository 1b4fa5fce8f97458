package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** A subsidy through every desk to the payment, over HTTP, by the people of the demonstration city. */
class SubsidyPathIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_MOVES = 60;

    private static PortalServer server;
    private static PortalClient people;
    private static int callId;
    private static JsonObject callForm;

    @BeforeAll
    static void open() throws Exception {
        server = PortalServer.start("path");
        people = new PortalClient(server);
        callId = people.get(null, "/public/calls?status=OPEN").json().getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(call -> call.getString("code").equals("YC-2026-LY"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        callForm = people.get(null, "/public/calls/" + callId).json().getJsonObject("form");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void paysTheExampleOfThePublishedRules() throws Exception {
        JsonObject receipt = submitted("sme26", "100000001");
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        decide("wangchuan.acceptance", number, decision("CORRECT").add("corrections", remarks("project.summary")));
        decide(
                "sme26",
                number,
                word("ANSWERED").add("answers", Json.createObjectBuilder().add("project.summary", "网关 28 台")));
        decide("wangchuan.acceptance", number, decision("ACCEPT"));
        decide("wangchuan.verification", number, decision("CONFIRM").add("facts", facts(2)));
        decide("city.review", number, decision("RECOMMEND"));
        decide("auditor", number, decision("CONFIRM").add("auditedItems", audited("auditor", id)));
        JsonObject award = people.get("city.leader", "/cases/" + id + "/application")
                .json()
                .getJsonObject("award");
        assertThat(award.getString("grant")).isEqualTo("250000.00");
        assertThat(award.getString("prepayment")).isEqualTo("80000.00");
        assertThat(award.getString("balance")).isEqualTo("170000.00");
        decide("city.leader", number, decision("AGREE"));
        decide("finance", number, decision("AGREE"));
        String day = afterTheNotice(id);
        decide("city.leader2", number, decision("APPROVE"));
        decide("payer1", number, word("PREPARED"));
        JsonObjectBuilder payment = Json.createObjectBuilder()
                .add("bankReference", "HD-" + number.substring(10))
                .add("paidOn", day);
        JsonObject confirmed = word("CONFIRMED").add("payment", payment).build();
        assertThat(answer("payer1", number, confirmed).status()).isEqualTo(403);
        assertThat(answer("payer2", number, confirmed).status()).isEqualTo(200);
        assertThat(status("sme26", id)).isEqualTo("CLOSED");
        proofsHold();
    }

    @Test
    void rejectsWhatTheVerificationFindsBelowLevelTwo() throws Exception {
        JsonObject receipt = submitted("sme27", "100000002");
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        decide("linxi.acceptance", number, decision("ACCEPT"));
        decide("linxi.verification", number, decision("CONFIRM").add("facts", facts(1)));
        decide("city.review", number, decision("RECOMMEND"));
        decide("auditor", number, decision("CONFIRM").add("auditedItems", audited("auditor", id)));
        assertThat(status("sme27", id)).isEqualTo("REJECTED");
        proofsHold();
    }

    @Test
    void asksTheLevelAboveBeforeASecondCorrection() throws Exception {
        JsonObject receipt = submitted("sme23", "100000009");
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        String desk = "baishi.acceptance";
        decide(desk, number, decision("CORRECT").add("corrections", remarks("project.summary")));
        JsonObjectBuilder answers = Json.createObjectBuilder().add("project.summary", "网关 28 台");
        decide("sme23", number, word("ANSWERED").add("answers", answers));
        JsonObject again = decision("CORRECT")
                .add("corrections", remarks("project.summary"))
                .build();
        assertThat(answer(desk, number, again).code()).isEqualTo("CaseFileError.CORRECTION_NEEDS_CONSENT");

        JsonObject question = Json.createObjectBuilder()
                .add("opinion", "补正后仍缺设备型号")
                .add("corrections", remarks("project.summary"))
                .build();
        Answer first = people.post(desk, "/tasks/" + taskOf(desk, number) + "/correction-consent", question);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(people.post(desk, "/tasks/" + taskOf(desk, number) + "/correction-consent", question)
                        .code())
                .isEqualTo("CaseFileError.CONSENT_OPEN");
        String consent = "/correction-consents/" + first.json().getInt("id");
        assertThat(people.get("city.review", "/correction-consents").body()).contains(number);
        assertThat(people.get("city.leader", consent).status()).isEqualTo(404);
        assertThat(people.post(desk, consent + "/answer", agreed(true, "")).status())
                .isEqualTo(403);
        assertThat(people.post("city.review", consent + "/answer", agreed(false, ""))
                        .code())
                .isEqualTo("CaseFileError.OPINION_REQUIRED");
        assertThat(people.post("city.review", consent + "/answer", agreed(false, "请先电话联系企业"))
                        .status())
                .isEqualTo(204);
        assertThat(people.post("city.review", consent + "/answer", agreed(true, ""))
                        .code())
                .isEqualTo("CaseFileError.CONSENT_ANSWERED");
        assertThat(answer(desk, number, again).status()).isEqualTo(409);

        int second = people.post(desk, "/tasks/" + taskOf(desk, number) + "/correction-consent", question)
                .json()
                .getInt("id");
        assertThat(people.post("city.review", "/correction-consents/" + second + "/answer", agreed(true, ""))
                        .status())
                .isEqualTo(204);
        JsonObject wider =
                decision("CORRECT").add("corrections", remarks("project.name")).build();
        assertThat(answer(desk, number, wider).code()).isEqualTo("CaseFileError.CORRECTION_BEYOND_CONSENT");
        assertThat(answer(desk, number, again).status()).isEqualTo(200);
        assertThat(people.get("city.review", "/cases/" + id + "/correction-consents")
                        .body())
                .contains("USED")
                .contains("REFUSED");
        assertThat(people.get("sme23", "/cases/" + id + "/correction-consents").body())
                .isEqualTo("[]");
        assertThat(people.get("sme23", "/cases/" + id + "/history").body()).doesNotContain("CONSENT");
        decide("sme23", number, word("ANSWERED").add("answers", answers));
        assertThat(answer(desk, number, again).code()).isEqualTo("CaseFileError.CORRECTION_NEEDS_CONSENT");
    }

    private static JsonObject agreed(boolean agreed, String reason) {
        return Json.createObjectBuilder()
                .add("agreed", agreed)
                .add("reason", reason)
                .build();
    }

    @Test
    void refusesBadInputAndStoresNothing() throws Exception {
        long draft = draft("sme28");
        assertThat(people.upload("sme28", draft, "a.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(415);
        assertThat(people.upload("sme28", draft, "../../a.pdf", PDF).code()).isEqualTo("DocumentError.NAME_HAS_PATH");
        ApplicationText text = text("sme28", "100000003");
        text.put("expenses[0].paid", "1.234");
        Answer refused = people.post("sme28", "/subsidy/applications", text.request(callId), key());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("faults").getJsonObject(0).getString("path"))
                .isEqualTo("expenses[0].paid");
        assertThat(people.post(
                                "sme28",
                                "/subsidy/drafts",
                                Json.createObjectBuilder().add("call", 1).build())
                        .status())
                .isEqualTo(400);
        assertThat(people.get("sme28", "/cases").json().getJsonArray("rows")).isEmpty();
    }

    @Test
    void keepsCasesFromOtherEnterprisesAndOtherCounties() throws Exception {
        JsonObject first =
                people.get("sme01", "/cases").json().getJsonArray("rows").getJsonObject(0);
        int id = first.getInt("id");
        assertThat(people.get("sme02", "/cases/" + id).status()).isEqualTo(404);
        assertThat(people.get("sme02", "/cases/" + id + "/corrections").status())
                .isEqualTo(404);
        assertThat(people.get("sme02", "/cases/" + id + "/application").status())
                .isEqualTo(404);
        assertThat(people.get("yuntai.acceptance", "/cases/" + id).status()).isEqualTo(404);
        assertThat(people.get("wangchuan.acceptance", "/cases/" + id).status()).isEqualTo(200);
        assertThat(people.get(null, "/cases/" + id).status()).isEqualTo(401);
    }

    private static JsonObject submitted(String login, String serial) throws Exception {
        JsonObject request = text(login, serial).request(callId);
        String key = key();
        Answer first = people.post(login, "/subsidy/applications", request, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        Answer repeated = people.post(login, "/subsidy/applications", request, key);
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json()).isEqualTo(first.json());
        return first.json();
    }

    private static ApplicationText text(String login, String serial) throws Exception {
        Answer stored = people.upload(login, draft(login), "材料.pdf", PDF);
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
        String payee = people.get(login, "/me")
                .json()
                .getJsonArray("workspaces")
                .getJsonObject(0)
                .getString("name");
        ApplicationText text = new ApplicationText(payee, serial.substring(1));
        text.fill(callForm, Integer.toString(stored.json().getInt("id")));
        return text;
    }

    private static long draft(String login) throws Exception {
        JsonObject call = Json.createObjectBuilder().add("callId", callId).build();
        return people.post(login, "/subsidy/drafts", call).json().getInt("id");
    }

    private static void decide(String login, String caseNumber, JsonObjectBuilder decision) throws Exception {
        Answer answer = answer(login, caseNumber, decision.build());
        assertThat(answer.status()).as(login + ": " + answer.body()).isEqualTo(200);
    }

    private static Answer answer(String login, String caseNumber, JsonObject decision) throws Exception {
        return people.post(login, "/tasks/" + taskOf(login, caseNumber) + "/decision", decision);
    }

    private static String taskOf(String login, String caseNumber) throws Exception {
        return people.get(login, "/inbox?text=" + caseNumber)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0)
                .getString("taskId");
    }

    private static JsonObjectBuilder decision(String word) {
        return word(word).add("opinion", "同意。");
    }

    /** A decision that takes no opinion. */
    private static JsonObjectBuilder word(String word) {
        return Json.createObjectBuilder().add("decision", word);
    }

    private static JsonArrayBuilder remarks(String target) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("target", target)
                        .add("label", "项目概述")
                        .add("remark", "请写清改造内容"));
    }

    private static JsonObjectBuilder facts(int levelAfter) {
        return Json.createObjectBuilder()
                .add("levelBefore", 1)
                .add("levelAfter", levelAfter)
                .add("completedOn", "2026-08-28")
                .add("evaluatedOn", "2026-09-10")
                .add("inSignedPool", true)
                .add("findings", "系统在用，数据齐全。");
    }

    /** Each item as the call's filter counts it; a dropped one with its reason. */
    private static JsonArrayBuilder audited(String login, int caseId) throws Exception {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (JsonValue value :
                people.get(login, "/cases/" + caseId + "/application").json().getJsonArray("expenses")) {
            JsonObject item = value.asJsonObject();
            JsonObjectBuilder word = Json.createObjectBuilder()
                    .add("expenseId", item.getInt("id"))
                    .add("eligible", item.getString("counted"));
            if (!item.getJsonArray("drops").isEmpty()) {
                word.add("cutReason", "发票日期不在期间内");
            }
            items.add(word);
        }
        return items;
    }

    /** Moves the clock from one due moment to the next until the public notice is over; the day it stands on then. */
    private static String afterTheNotice(int caseId) throws Exception {
        String now = "";
        for (int moves = 0; moves < MOST_MOVES && status("city.leader", caseId).equals("IN_PUBLIC_NOTICE"); moves++) {
            now = people.post("system", "/operations/clock/next-due", null)
                    .json()
                    .getString("now");
        }
        assertThat(status("city.leader", caseId)).isEqualTo("IN_APPROVAL");
        return now.substring(0, 10);
    }

    private static String status(String login, int caseId) throws Exception {
        return people.get(login, "/cases/" + caseId).json().getString("status");
    }

    private static void proofsHold() throws Exception {
        Answer ledger = people.post("finance", "/fund/calls/" + callId + "/proof", null);
        assertThat(ledger.json().getJsonArray("differences")).isEmpty();
        Answer inbox = people.post("system", "/operations/inbox-proof", null);
        assertThat(inbox.json().getJsonArray("differences")).isEmpty();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
