package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shuzhuan.system.BranchRow.State;
import org.shuzhuan.system.PortalClient.Answer;

/** One case brought to the state of a row, the row's act on it, and what the portal shows of it. */
final class BranchCase {

    /** The frame around a task that several people have at once. */
    private static final String MANY = "#multiInstanceBody";

    private static final List<String> DESKS =
            List.of("finance", "city.leader", "city.leader2", "city.review", "city.review2", "auditor");
    private static final Map<String, String> OBJECTION = Map.of(
            "name", "李文军",
            "contact", "13800001234",
            "reason", "公示的两条产线在现场仍为旧设备，没有接入平台，请核实改造范围和等级。");

    private final CaseWalk walk;
    private final PortalClient people;
    private final String login;
    private final int id;
    final String number;
    final BranchRow row;
    private String reviewTask;
    private String signTask;
    private JsonObject objectionReceipt;

    private BranchCase(CaseWalk walk, BranchRow row, String login, JsonObject receipt) {
        this.walk = walk;
        this.people = walk.people;
        this.row = row;
        this.login = login;
        this.id = receipt.getInt("caseFileId");
        this.number = receipt.getString("caseNumber");
    }

    static BranchCase brought(CaseWalk walk, BranchRow row, String login, ApplicationText text, JsonObjectBuilder facts)
            throws Exception {
        BranchCase one = new BranchCase(walk, row, login, walk.submitted(login, text));
        walk.decide(CaseWalk.acceptance(login), one.number, decision("ACCEPT"));
        walk.decide(
                CaseWalk.verification(login), one.number, decision("CONFIRM").add("facts", facts));
        one.reviewTask = walk.task("city.review", one.number);
        walk.decide("city.review", one.number, decision("RECOMMEND"));
        walk.decide("auditor", one.number, decision("CONFIRM").add("auditedItems", walk.audited("auditor", one.id)));
        one.signTask = walk.task("finance", one.number);
        one.sign();
        return one;
    }

    private void sign() throws Exception {
        if (row.state() != State.BEFORE) {
            walk.decide("city.leader", number, decision("AGREE"));
        }
        if (row.state() == State.NOTICE || row.state() == State.OBJECTION) {
            walk.decide("finance", number, decision("AGREE"));
        }
        if (row.state() == State.OBJECTION) {
            int notice = notice().getInt("id");
            Answer filed = people.form("sme29", "/public/notices/" + notice + "/objections", OBJECTION);
            assertThat(filed.status()).as(filed.body()).isEqualTo(201);
            objectionReceipt = filed.json();
        }
    }

    /** The row's act by whoever has the desk; the answer to it. */
    Answer act() throws Exception {
        return switch (row.act()) {
            case SEND_BACK -> decide(desk(), task(), atApproval() || atObjection() ? "SEND_BACK" : "REFUSE");
            case CORRECT -> noDesk() ? decide("city.review", reviewTask, "CORRECT") : decide(desk(), task(), "CORRECT");
            case WITHDRAW ->
                people.post(
                        login,
                        "/cases/" + id + "/withdrawal",
                        Json.createObjectBuilder().add("reason", "不再申请").build());
            case TRANSFER -> transfer();
            case SUBSTITUTE -> substitute();
        };
    }

    private Answer transfer() throws Exception {
        if (atApproval()) {
            claim(desk(), task());
        }
        String to = atApproval()
                ? "leader@YC-GXJ"
                : atObjection() ? "review@YC-GXJ/city.review" : "finance@YC-CZJ/finance2";
        JsonObject body =
                Json.createObjectBuilder().add("to", to).add("reason", "本周出差。").build();
        return people.post(desk(), "/tasks/" + task() + "/handover/transfer", body);
    }

    /** The holder is on leave: without the substitution the task would be another's. */
    private Answer substitute() throws Exception {
        if (atObjection()) {
            claim("city.review2", task());
            return decide("city.review", task(), "DISMISSED");
        }
        if (row.state() != State.NOTICE) {
            claim("finance", signTask);
        }
        return decide("finance2", signTask, "AGREE");
    }

    private void claim(String who, String task) throws Exception {
        Answer claimed = people.post(who, "/tasks/" + task + "/claim", null);
        assertThat(claimed.status()).as(claimed.body()).isEqualTo(204);
    }

    private Answer decide(String who, String task, String word) throws Exception {
        return walk.decideTask(who, task, decision(word).build());
    }

    private String desk() {
        return atObjection() ? "city.review2" : atApproval() ? "city.leader2" : "finance";
    }

    private String task() throws Exception {
        return atObjection() || atApproval() ? walk.task(desk(), number) : signTask;
    }

    /** Nobody has a task on the case. */
    private boolean noDesk() {
        return row.state() == State.NOTICE && !row.due();
    }

    private boolean atApproval() {
        return row.state() == State.NOTICE && row.due() && row.act() != BranchRow.Act.SUBSTITUTE;
    }

    private boolean atObjection() {
        return row.state() == State.OBJECTION;
    }

    String status() throws Exception {
        return walk.status(login, id);
    }

    /** Keys of the tasks in the desks' inboxes, each task once. */
    List<String> tasks() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (String desk : DESKS) {
            people.get(desk, "/inbox?text=" + number).rows().stream()
                    .map(JsonValue::asJsonObject)
                    .forEach(task -> found.put(task.getString("taskId"), task.getString("taskKey")));
        }
        return found.values().stream().sorted().toList();
    }

    /** Tasks at which a token stands, in the case's process and those it called. */
    List<String> tokens() throws Exception {
        String diagram = "/cases/" + id + "/diagram";
        int parts = people.get("city.leader", diagram).array().size();
        Set<String> tasks = new TreeSet<>();
        for (int part = 0; part < parts; part++) {
            people.get("city.leader", diagram + "/marks?part=" + part).json().getJsonArray("current").stream()
                    .map(activity -> ((JsonString) activity).getString())
                    .filter(activity -> activity.startsWith("Task_") && !activity.endsWith(MANY))
                    .forEach(tasks::add);
        }
        return List.copyOf(tasks);
    }

    List<JsonObject> history() throws Exception {
        return people.get("city.leader", "/cases/" + id + "/history").array().stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    /** Yuan held for the case by the ledger. */
    BigDecimal held() throws Exception {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonValue value : people.get("finance", "/fund/calls/" + walk.callId + "/entries?text=" + number)
                .rows()) {
            BigDecimal amount = new BigDecimal(value.asJsonObject().getString("amount"));
            sum = switch (value.asJsonObject().getString("kind")) {
                case "HOLD" -> sum.add(amount);
                case "RELEASE" -> sum.subtract(amount);
                default -> sum;
            };
        }
        return sum;
    }

    JsonObject notice() throws Exception {
        return people.get(login, "/cases/" + id + "/notices").array().getJsonObject(0);
    }

    /** What the objector is told with the receipt in hand; empty where nobody has objected. */
    Optional<String> objection() throws Exception {
        if (objectionReceipt == null) {
            return Optional.empty();
        }
        String found = "/public/objections?number=" + objectionReceipt.getString("number") + "&code="
                + objectionReceipt.getString("queryCode");
        return Optional.of(people.get(null, found).json().getString("state"));
    }
}
