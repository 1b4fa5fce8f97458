package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.facts;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shuzhuan.system.BranchRow.Act;
import org.shuzhuan.system.BranchRow.State;
import org.shuzhuan.system.PortalClient.Answer;

/**
 * Five acts at four states of a case, before and after the timers of that state came due: each is done or refused by its
 * name, and tokens, timers, holds, inbox and history are right after it. One call holds the cases whose timers came due,
 * another those that came after; in each call every enterprise has one case.
 */
class BranchMatrixIT {

    private static final int MOST_MOVES = 120;

    /** Enterprises without a person of their own for confirming. */
    private static final List<String> LOGINS = IntStream.concat(
                    IntStream.rangeClosed(1, 5), IntStream.rangeClosed(11, 28))
            .mapToObj("sme%02d"::formatted)
            .toList();

    private static PortalServer server;
    private static PortalClient people;
    private static CaseWalk before;
    private static CaseWalk after;
    private static final List<BranchCase> CASES = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        server = PortalServer.start("branches");
        people = new PortalClient(server);
        before = new CaseWalk(people, "YC-2026-HF25");
        after = new CaseWalk(people, "YC-2026-FQ");
        resume(after);
        allot(before, "BRANCH-1", "RETROFIT", "8000000");
        allot(after, "BRANCH-2", "RETROFIT", "8000000", "SERVICE", "2000000");
        leave("finance", "finance2", "finance", "YC-CZJ");
        leave("city.review2", "city.review", "review", "YC-GXJ");
        for (BranchRow row : rows(true)) {
            String login = LOGINS.get(CASES.size());
            CASES.add(BranchCase.brought(before, row, login, ofHf(login), facts(4, "2025-11-01")));
        }
        letTimersComeDue();
        int due = CASES.size();
        for (BranchRow row : rows(false)) {
            String login = LOGINS.get(CASES.size() - due);
            ApplicationText text = after.text(login, "%08d".formatted(7000 + CASES.size()));
            CASES.add(BranchCase.brought(after, row, login, text, facts(2, "2026-08-28")));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyActAtEveryStateDoesWhatItShouldOrNothing() {
        Stream<DynamicTest> acts =
                CASES.stream().map(one -> DynamicTest.dynamicTest(one.row.name(), () -> actsRightly(one)));
        Stream<DynamicTest> proofs = Stream.of(before, after)
                .map(walk -> DynamicTest.dynamicTest("proofs of call " + walk.callId, walk::proofsHold));
        Stream<DynamicTest> timers = Stream.of(
                DynamicTest.dynamicTest("an offer nobody answered", BranchMatrixIT::silenceIsNoConsent),
                DynamicTest.dynamicTest("timers of all", BranchMatrixIT::timersAreThoseOfTheTokens));
        return Stream.of(acts, proofs, timers).flatMap(tests -> tests);
    }

    private static void actsRightly(BranchCase one) throws Exception {
        BranchRow row = one.row;
        int lines = one.history().size();
        Answer answer = one.act();

        assertThat(code(answer)).as(answer.body()).isEqualTo(row.answer());
        assertThat(one.status()).isEqualTo(row.status());
        assertThat(one.tasks()).isEqualTo(row.tasks());
        assertThat(one.tokens()).isEqualTo(row.tasks().stream().distinct().toList());
        if (row.held()) {
            assertThat(one.held()).isPositive();
        } else {
            assertThat(one.held()).isZero();
        }
        if (row.allowed()) {
            assertThat(one.history().subList(lines, one.history().size())).anyMatch(line -> tellsOf(row, line));
        } else {
            assertThat(one.history()).hasSize(lines);
        }
        if (row.act() == Act.WITHDRAW && (row.state() == State.OBJECTION || row.state() == State.NOTICE)) {
            String state = row.state() == State.NOTICE && row.due() ? "CLEAR" : "WITHDRAWN";
            assertThat(one.notice().getString("state")).isEqualTo(state);
            assertThat(one.objection())
                    .isEqualTo(row.state() == State.OBJECTION ? Optional.of("ENDED") : Optional.empty());
        }
    }

    private static boolean tellsOf(BranchRow row, JsonObject line) {
        return switch (row.act()) {
            case SEND_BACK -> line.getString("action").equals(row.state() == State.NOTICE ? "SEND_BACK" : "REFUSE");
            case SUBSTITUTE ->
                line.getString("action").equals("AGREE")
                        && line.getString("actorName").equals("沈财政")
                        && line.getString("inPlaceOf", "").equals("蒋财政");
            default -> line.getString("action").equals(row.act().name());
        };
    }

    /** The code of the one fault where the form is refused. */
    private static String code(Answer answer) {
        if (answer.status() < 300) {
            return "200";
        }
        return answer.json().containsKey("faults") ? answer.faults().get(0).replaceFirst("^\\S* ", "") : answer.code();
    }

    /** The remainder offered to the chain leader of the city was to be answered before the notices were over. */
    private static void silenceIsNoConsent() throws Exception {
        int id = people.get("sme30", "/cases").rows().getJsonObject(0).getInt("id");
        JsonObject agreed = Json.createObjectBuilder().add("agreed", true).build();
        assertThat(people.post("sme30", "/cases/" + id + "/remainder/answer", agreed)
                        .code())
                .isEqualTo("AwardError.NOTHING_TO_ANSWER");
        assertThat(people.get("city.leader", "/cases/" + id).json().getString("status"))
                .isEqualTo("AWAITING_BUDGET");
        assertThat(people.get("city.leader", "/cases/" + id + "/history").body())
                .contains("LAPSE_REMAINDER");
        assertThat(people.get("sme30", "/messages").body()).contains("余额补助已过答复期限");
    }

    private static void timersAreThoseOfTheTokens() throws SQLException {
        server.close();
        Map<String, List<String>> waiting = new HashMap<>();
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet jobs = statement.executeQuery("SELECT R.BUSINESS_KEY_, D.ACT_ID_ FROM ACT_RU_JOB J"
                        + " JOIN ACT_RU_JOBDEF D ON D.ID_ = J.JOB_DEF_ID_"
                        + " JOIN ACT_RU_EXECUTION P ON P.ID_ = J.PROCESS_INSTANCE_ID_"
                        + " JOIN ACT_RU_EXECUTION R ON R.ID_ = P.ROOT_PROC_INST_ID_ ORDER BY D.ACT_ID_")) {
            while (jobs.next()) {
                waiting.computeIfAbsent(jobs.getString(1), key -> new ArrayList<>())
                        .add(jobs.getString(2));
            }
        }
        for (BranchCase one : CASES) {
            assertThat(waiting.getOrDefault(one.number, List.of()))
                    .as(one.row.name())
                    .isEqualTo(one.row.timers());
        }
    }

    private static List<BranchRow> rows(boolean due) {
        return BranchRow.all().stream().filter(row -> row.due() == due).toList();
    }

    /** From one due moment to the next until every notice without an objection is over; countersigning is late by then. */
    private static void letTimersComeDue() throws Exception {
        List<BranchCase> notices =
                CASES.stream().filter(one -> one.row.state() == State.NOTICE).toList();
        for (int moves = 0; moves < MOST_MOVES && !allAtApproval(notices); moves++) {
            Answer moved = people.post("system", "/operations/clock/next-due", null);
            assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        }
        assertThat(allAtApproval(notices)).isTrue();
    }

    private static boolean allAtApproval(List<BranchCase> cases) throws Exception {
        for (BranchCase one : cases) {
            if (!one.status().equals("IN_APPROVAL")) {
                return false;
            }
        }
        return true;
    }

    /** The city has suspended it. */
    private static void resume(CaseWalk walk) throws Exception {
        JsonObject change = Json.createObjectBuilder()
                .add("kind", "RESUME")
                .add("reason", "资金已经落实。")
                .build();
        Answer answer = people.post("programme", "/calls/" + walk.callId + "/changes", change);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** @param usesAndAmounts use and yuan, in pairs */
    private static void allot(CaseWalk walk, String document, String... usesAndAmounts) throws Exception {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < usesAndAmounts.length; i += 2) {
            items.add(Json.createObjectBuilder()
                    .add("source", "CENTRAL")
                    .add("use", usesAndAmounts[i])
                    .add("amount", usesAndAmounts[i + 1]));
        }
        JsonObject body = Json.createObjectBuilder()
                .add("documentNumber", document)
                .add("note", "追加")
                .add("items", items)
                .build();
        Answer answer = people.post("finance", "/fund/calls/" + walk.callId + "/allotments", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static void leave(String principal, String substitute, String role, String organisation) throws Exception {
        JsonObject leave = Json.createObjectBuilder()
                .add("principal", principal)
                .add("substitute", substitute)
                .add("role", role)
                .add("organisation", organisation)
                .add("validFrom", "2026-11-23")
                .add("validUntil", "2026-12-11")
                .build();
        Answer entered = people.post("security", "/substitutions", leave);
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
    }

    /** An application under the rules of HF25: level 4, grant 500 000. */
    private static ApplicationText ofHf(String login) throws Exception {
        String serial = "%08d".formatted(6000 + CASES.size());
        ApplicationText text = before.text(login, serial);
        text.put("project.contractNumber", "BR-" + serial, "project.completedOn", "2025-11-01");
        for (int row = 0; row < 3; row++) {
            String at = "expenses[" + row + "].";
            text.put(at + "contractNumber", "BR-" + serial, at + "contractSignedOn", "2025-01-10");
            text.put(at + "invoicedOn", "2025-06-01", at + "paidOn", "2025-06-01");
            text.put(at + "invoiced", "600000", at + "paid", "600000");
        }
        text.put("levels.after", "4", "project.contractSignedOn", "2025-01-10");
        return text;
    }
}
