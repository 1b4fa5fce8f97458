package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.facts;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** Decisions that must not be: foreign cases, tasks decided before, two at once, what does not belong to the case. */
class BadDecisionIT {

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
    }

    @Test
    void letsOneOfTwoOfficialsDecideATask() throws Exception {
        walk.withdrawOpenCases("sme24");
        JsonObject receipt = walk.submitted("sme24", walk.text("sme24", "00000224"));
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        String first = walk.task(CaseWalk.acceptance("sme24"), number);
        walk.decide(CaseWalk.acceptance("sme24"), number, decision("ACCEPT"));
        walk.decide(CaseWalk.verification("sme24"), number, decision("CONFIRM").add("facts", facts(2, "2026-08-28")));
        String task = walk.task("city.review", number);
        JsonObject recommend = decision("RECOMMEND").build();
        List<Answer> answers = AtOnce.run(
                () -> walk.decideTask("city.review", task, recommend),
                () -> walk.decideTask("city.review2", task, recommend));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        boolean firstWon = answers.get(0).status() == 200;
        String winner = firstWon ? "city.review" : "city.review2";
        Answer lost = answers.get(firstWon ? 1 : 0);
        assertThat(lost.code()).isEqualTo("WorkflowError.TASK_ALREADY_DECIDED");
        assertThat(lost.title())
                .matches((firstWon ? "周复核" : "吴复核") + "已于 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 作出“建议通过”，这次没有提交。");
        // who missed the answer repeats and gets it; another decision comes too late
        Answer repeated = walk.decideTask(winner, task, recommend);
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json()).isEqualTo(answers.get(firstWon ? 0 : 1).json());
        Answer changed = walk.decideTask(winner, task, decision("REJECT").build());
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.code()).isEqualTo("WorkflowError.TASK_ALREADY_DECIDED");
        assertThat(actions(id, "Task_ReviewByCity")).containsExactly("RECOMMEND");
        assertThat(walk.status("city.review", id)).isEqualTo("IN_AUDIT");
        // a stranger does not even learn who decided
        Answer stranger =
                walk.decideTask("linxi.acceptance", first, decision("ACCEPT").build());
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.body()).doesNotContain("严受理");
    }

    @Test
    void countsBothWhoCountersignInTheSameSecond() throws Exception {
        JsonObject waiting = people.get("city.leader", "/cases?status=IN_COUNTERSIGNING").rows().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("enterpriseName").equals("望川正华模具有限公司"))
                .findFirst()
                .orElseThrow();
        String number = waiting.getString("caseNumber");
        String leader = walk.task("city.leader", number);
        String finance = walk.task("finance", number);
        List<Answer> answers = AtOnce.run(
                () -> walk.decideTask("city.leader", leader, decision("AGREE").build()),
                () -> walk.decideTask("finance", finance, decision("AGREE").build()));
        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        int id = waiting.getInt("id");
        assertThat(actions(id, "Task_Countersign")).containsExactly("AGREE", "AGREE");
        assertThat(walk.status("city.leader", id)).isEqualTo("IN_PUBLIC_NOTICE");
        walk.proofsHold();
    }

    @Test
    void keepsOfficialsAndEnterprisesOutOfForeignCases() throws Exception {
        walk.withdrawOpenCases("sme25");
        JsonObject receipt = walk.submitted("sme25", walk.text("sme25", "00000225"));
        int id = receipt.getInt("caseFileId");
        String task = walk.task(CaseWalk.acceptance("sme25"), receipt.getString("caseNumber"));
        for (String stranger : List.of("linxi.acceptance", "gaoxin.verification", "sme02")) {
            Answer refused = walk.decideTask(stranger, task, decision("ACCEPT").build());
            assertThat(refused.status()).as(stranger).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("SharedError.NOT_ALLOWED");
        }
        for (String path : List.of("", "/application", "/history", "/corrections", "/documents", "/diagram/marks")) {
            Answer refused = people.get("sme02", "/cases/" + id + path);
            assertThat(refused.status()).as(path).isEqualTo(404);
            assertThat(refused.code()).endsWith("NOT_FOUND");
            assertThat(people.get("linxi.acceptance", "/cases/" + id + path).status())
                    .isEqualTo(404);
        }
        JsonObject reason = Json.createObjectBuilder().add("reason", "不办了").build();
        assertThat(people.post("sme02", "/cases/" + id + "/withdrawal", reason).status())
                .isEqualTo(404);
        assertThat(pageStatus("sme02", "/casefile/my-case.xhtml?id=" + id)).isEqualTo(404);
        assertThat(pageStatus("linxi.acceptance", "/casefile/case.xhtml?id=" + id))
                .isEqualTo(404);
        assertThat(walk.status("sme25", id)).isEqualTo("SUBMITTED");
        refusesWhatDoesNotBelongToTheCase(receipt);
    }

    private static void refusesWhatDoesNotBelongToTheCase(JsonObject receipt) throws Exception {
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        String desk = CaseWalk.acceptance("sme25");
        JsonObject foreignFile = decision("ACCEPT")
                .add("attachments", Json.createArrayBuilder().add(1))
                .build();
        Answer refused = walk.answer(desk, number, foreignFile);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("attachments[0] CaseFileError.ATTACHMENT_UNKNOWN");
        assertThat(walk.status("sme25", id)).isEqualTo("SUBMITTED");
        assertThat(walk.answer(desk, number, decision("APPROVE").build()).faults())
                .containsExactly("decision ApiError.DECISION_NOT_OFFERED");
        walk.reachAudit("sme25", number, facts(2, "2026-08-28"));
        JsonArrayBuilder items = walk.audited("auditor", id)
                .add(Json.createObjectBuilder().add("expenseId", 1).add("eligible", "1000000"));
        JsonObject foreignItem = decision("CONFIRM").add("auditedItems", items).build();
        assertThat(walk.answer("auditor", number, foreignItem).faults())
                .containsExactly("auditedItems[3].expenseId AwardError.AUDIT_ITEM_UNKNOWN");
        assertThat(walk.status("sme25", id)).isEqualTo("IN_AUDIT");
    }

    private static int pageStatus(String login, String path) throws Exception {
        PageVisitor visitor = new PageVisitor(PortalServer.shared());
        visitor.open(path);
        visitor.signIn(login);
        return visitor.status();
    }

    private static List<String> actions(int caseId, String step) throws Exception {
        return people.get("city.leader", "/cases/" + caseId + "/history").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(line -> line.getString("stepKey").equals(step))
                .map(line -> line.getString("action"))
                // what the clock does beside the people
                .filter(action -> !action.equals("REMIND"))
                .toList();
    }
}
