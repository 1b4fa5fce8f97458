package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shuzhuan.system.PortalClient.Answer;

/** Takes applications under one call from desk to desk, as the people of the demonstration city. */
final class CaseWalk {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private static final List<String> NOT_UNDER_WAY =
            List.of("IN_REJECTION_REVIEW", "NOT_ACCEPTED", "REJECTED", "WITHDRAWN", "LAPSED", "REVOKED", "CLOSED");
    private static final String[] COUNTIES = {"wangchuan", "linxi", "baishi", "yuntai", "gaoxin"};

    final PortalClient people;
    final int callId;
    private final JsonObject form;
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    CaseWalk(PortalClient people, String callCode) throws Exception {
        this.people = people;
        this.callId = callId(people, callCode);
        this.form = people.get(null, "/public/calls/" + callId).json().getJsonObject("form");
    }

    static int callId(PortalClient people, String code) throws Exception {
        return people.get(null, "/public/calls").rows().stream()
                .map(JsonValue::asJsonObject)
                .filter(call -> call.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    /** Acceptance desk of the county of one of the thirty enterprises. */
    static String acceptance(String login) {
        return county(login) + ".acceptance";
    }

    static String verification(String login) {
        return county(login) + ".verification";
    }

    private static String county(String login) {
        return COUNTIES[(Integer.parseInt(login.substring(3)) - 1) % COUNTIES.length];
    }

    /** @param serial eight digits that no other application has */
    ApplicationText text(String login, String serial) throws Exception {
        ApplicationText text = new ApplicationText(name(login), serial);
        text.fill(form, document(login));
        return text;
    }

    String name(String login) throws Exception {
        if (!names.containsKey(login)) {
            JsonObject workspace =
                    people.get(login, "/me").json().getJsonArray("workspaces").getJsonObject(0);
            names.put(login, workspace.getString("name"));
        }
        return names.get(login);
    }

    /** Of the draft that is open now: the next submission uses it up. */
    private String document(String login) throws Exception {
        Answer stored = people.upload(login, draft(login), "材料.pdf", PDF);
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
        documents.put(login, Integer.toString(stored.json().getInt("id")));
        return documents.get(login);
    }

    long draft(String login) throws Exception {
        JsonObject call = Json.createObjectBuilder().add("callId", callId).build();
        Answer answer = people.post(login, "/subsidy/drafts", call);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getInt("id");
    }

    Answer submit(String login, ApplicationText text, String key) throws Exception {
        return people.post(login, "/subsidy/applications", text.request(callId), key);
    }

    /** The receipt. */
    JsonObject submitted(String login, ApplicationText text) throws Exception {
        Answer answer = submit(login, text, key());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    /** Takes back what another test has left open under this call, so that the enterprise may apply again. */
    void withdrawOpenCases(String login) throws Exception {
        JsonObject reason = Json.createObjectBuilder().add("reason", "另行申报").build();
        for (JsonValue row : people.get(login, "/cases").rows()) {
            int id = row.asJsonObject().getInt("id");
            JsonObject open = people.get(login, "/cases/" + id).json();
            if (open.getInt("callId") == callId && !NOT_UNDER_WAY.contains(open.getString("status"))) {
                Answer answer = people.post(login, "/cases/" + id + "/withdrawal", reason);
                assertThat(answer.status()).as(answer.body()).isEqualTo(204);
            }
        }
    }

    /** The enterprise's case that has come to its end. */
    static int closedCase(PortalClient people, String login) throws Exception {
        return people.get(login, "/cases").rows().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("status").equals("CLOSED"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    long cases(String login) throws Exception {
        return people.get(login, "/cases").json().getInt("total");
    }

    String status(String login, int caseId) throws Exception {
        return people.get(login, "/cases/" + caseId).json().getString("status");
    }

    /** Id of the caller's open task on the case. */
    String task(String login, String caseNumber) throws Exception {
        Answer inbox = people.get(login, "/inbox?text=" + caseNumber);
        assertThat(inbox.rows()).as(login + " has no task on " + caseNumber).isNotEmpty();
        return inbox.rows().getJsonObject(0).getString("taskId");
    }

    Answer answer(String login, String caseNumber, JsonObject decision) throws Exception {
        return decideTask(login, task(login, caseNumber), decision);
    }

    Answer decideTask(String login, String task, JsonObject decision) throws Exception {
        return people.post(login, "/tasks/" + task + "/decision", decision);
    }

    void decide(String login, String caseNumber, JsonObjectBuilder decision) throws Exception {
        Answer answer = answer(login, caseNumber, decision.build());
        assertThat(answer.status()).as(login + ": " + answer.body()).isEqualTo(200);
    }

    /** From the acceptance to the audit, whose confirmation is left to the caller. */
    void reachAudit(String login, String caseNumber, JsonObjectBuilder facts) throws Exception {
        decide(acceptance(login), caseNumber, decision("ACCEPT"));
        decide(verification(login), caseNumber, decision("CONFIRM").add("facts", facts));
        decide("city.review", caseNumber, decision("RECOMMEND"));
    }

    static JsonObjectBuilder decision(String word) {
        return word(word).add("opinion", "同意。");
    }

    /** A decision that takes no opinion. */
    static JsonObjectBuilder word(String word) {
        return Json.createObjectBuilder().add("decision", word);
    }

    static JsonObject reason() {
        return Json.createObjectBuilder().add("reason", "与登记通知书不符。").build();
    }

    static JsonObjectBuilder facts(int levelAfter, String completedOn) {
        return Json.createObjectBuilder()
                .add("levelBefore", 1)
                .add("levelAfter", levelAfter)
                .add("completedOn", completedOn)
                .add("evaluatedOn", "2026-09-10")
                .add("inSignedPool", true)
                .add("findings", "系统在用，数据齐全。");
    }

    /** Each item as the call's filter counts it; a dropped one with its reason. */
    JsonArrayBuilder audited(String login, int caseId) throws Exception {
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

    void proofsHold() throws Exception {
        Answer ledger = people.post("finance", "/fund/calls/" + callId + "/proof", null);
        assertThat(ledger.json().getJsonArray("differences")).isEmpty();
        Answer inbox = people.post("system", "/operations/inbox-proof", null);
        assertThat(inbox.json().getJsonArray("differences")).isEmpty();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
