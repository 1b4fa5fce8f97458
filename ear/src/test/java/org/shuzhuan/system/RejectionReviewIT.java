package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.facts;
import static org.shuzhuan.system.CaseWalk.word;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** A rejected applicant asks the level above, once, within 60 days: the rejection stands, or the case goes on. */
class RejectionReviewIT {

    private static final String REASON = "设备已在核查后一周内全部接入平台，平台日志可以证明，请复核。";
    private static final String SHARED_INVOICE = "26990000000000005010";

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
    }

    @Test
    void goesOnAtTheCityWhenTheCountysRejectionDoesNotStand() throws Exception {
        walk.withdrawOpenCases("sme05");
        ApplicationText text = walk.text("sme05", "00000501");
        text.put("expenses[0].invoice", SHARED_INVOICE);
        JsonObject receipt = walk.submitted("sme05", text);
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        assertThat(ask("sme05", id, REASON).code()).isEqualTo("SubsidyError.REVIEW_NOT_OPEN");
        walk.decide("gaoxin.acceptance", number, decision("ACCEPT"));
        walk.decide("gaoxin.verification", number, decision("REJECT"));
        assertThat(walk.status("sme05", id)).isEqualTo("REJECTED");

        assertThat(ask("sme05", id, "不服").code()).isEqualTo("SubsidyError.REVIEW_REASON");
        assertThat(ask("sme06", id, REASON).status()).isEqualTo(404);
        assertThat(ask("city.review", id, REASON).status()).isEqualTo(403);
        Answer asked = people.form("sme05", reviewOf(id), Map.of("reason", REASON));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(asked.json().getString("level")).isEqualTo("review");
        assertThat(walk.status("sme05", id)).isEqualTo("IN_REJECTION_REVIEW");
        assertThat(ask("sme05", id, REASON).code()).isEqualTo("SubsidyError.REVIEW_ONLY_ONCE");

        // the invoice was free meanwhile, and another enterprise has used it
        CaseWalk other = new CaseWalk(people, "YC-2026-HF25");
        ApplicationText second = other.text("sme31", "00000502");
        second.put("expenses[0].invoice", SHARED_INVOICE, "project.contractSignedOn", "2025-01-10");
        second.put("project.completedOn", "2025-11-01");
        int elsewhere = other.submitted("sme31", second).getInt("caseFileId");
        Answer used = walk.answer("city.review", number, decision("REOPEN").build());
        assertThat(used.code()).isEqualTo("AwardError.INVOICES_USED_MEANWHILE");
        assertThat(used.title()).contains(SHARED_INVOICE);
        assertThat(walk.status("sme05", id)).isEqualTo("IN_REJECTION_REVIEW");
        withdraw("sme31", elsewhere);

        walk.decide("city.review", number, decision("REOPEN"));
        assertThat(walk.status("sme05", id)).isEqualTo("IN_VERIFICATION");
        assertThat(documents("sme05", id)).contains("REVIEW_DECISION");
        walk.decide("gaoxin.verification", number, decision("CONFIRM").add("facts", facts(2, "2026-08-28")));
        Answer again = walk.answer("city.review2", number, decision("RECOMMEND").build());
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        JsonObject audit = decision("CONFIRM")
                .add("auditedItems", walk.audited("auditor", id))
                .build();
        assertThat(walk.answer("auditor", number, audit).status()).isEqualTo(200);
        assertThat(walk.status("sme05", id)).isEqualTo("IN_COUNTERSIGNING");
        walk.proofsHold();
        withdraw("sme05", id);
        walk.proofsHold();
    }

    /** The decision tables rejected it: no desk had accepted or verified anything yet. */
    @Test
    void goesOnAtTheAcceptanceWhenACorrectionHadMadeTheFormIneligible() throws Exception {
        walk.withdrawOpenCases("sme05");
        JsonObject receipt = walk.submitted("sme05", walk.text("sme05", "00000503"));
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        walk.decide("gaoxin.acceptance", number, decision("CORRECT").add("corrections", remark()));
        JsonObjectBuilder declared = Json.createObjectBuilder().add("declaration.seriousDishonesty", "YES");
        walk.decide("sme05", number, word("ANSWERED").add("answers", declared));
        assertThat(walk.status("sme05", id)).isEqualTo("REJECTED");
        assertThat(ask("sme05", id, REASON).json().getString("level")).isEqualTo("leader");

        walk.decide("city.leader", number, decision("REOPEN"));

        assertThat(walk.status("sme05", id)).isEqualTo("SUBMITTED");
        walk.decide("gaoxin.acceptance", number, decision("ACCEPT"));
        assertThat(walk.status("sme05", id)).isEqualTo("IN_VERIFICATION");
        withdraw("sme05", id);
        walk.proofsHold();
    }

    /** The invoice is free while the rejection is under review: whoever takes it first has it. */
    @Test
    void isReopenedOrLosesItsInvoiceToAnotherApplication() throws Exception {
        String invoice = "26990000000000005040";
        walk.withdrawOpenCases("sme05");
        ApplicationText text = walk.text("sme05", "00000504");
        text.put("expenses[0].invoice", invoice);
        JsonObject receipt = walk.submitted("sme05", text);
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        walk.decide("gaoxin.acceptance", number, decision("ACCEPT"));
        walk.decide("gaoxin.verification", number, decision("REJECT"));
        assertThat(ask("sme05", id, REASON).status()).isEqualTo(201);
        String task = walk.task("city.review", number);
        CaseWalk other = new CaseWalk(people, "YC-2026-HF25");
        other.withdrawOpenCases("sme31");
        ApplicationText second = other.text("sme31", "00000505");
        second.put("expenses[0].invoice", invoice, "project.contractSignedOn", "2025-01-10");
        second.put("project.completedOn", "2025-11-01");

        List<Answer> answers = AtOnce.run(
                () -> walk.decideTask("city.review", task, decision("REOPEN").build()),
                () -> other.submit("sme31", second, CaseWalk.key()));

        boolean reopened = answers.get(0).status() == 200;
        if (reopened) {
            assertThat(answers.get(1).faults()).containsExactly("expenses[0].invoice AwardError.INVOICE_CLAIMED");
            assertThat(walk.status("sme05", id)).isEqualTo("IN_VERIFICATION");
        } else {
            assertThat(answers.get(1).status()).as(answers.toString()).isEqualTo(201);
            assertThat(answers.get(0).code()).isEqualTo("AwardError.INVOICES_USED_MEANWHILE");
            assertThat(walk.status("sme05", id)).isEqualTo("IN_REJECTION_REVIEW");
            walk.decide("city.review", number, decision("CONFIRM_REJECTION"));
        }
        walk.withdrawOpenCases("sme05");
        other.withdrawOpenCases("sme31");
        walk.proofsHold();
    }

    private static JsonArrayBuilder remark() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("target", "declaration.seriousDishonesty")
                        .add("label", "严重失信")
                        .add("remark", "请核对声明"));
    }

    @Test
    void confirmsARejectionOfTheCityOnceAndForAll() throws Exception {
        int id = caseOf("sme25", "IN_REJECTION_REVIEW");
        String number = number("sme25", id);
        assertThat(people.get("sme25", reviewOf(id)).json().getString("level")).isEqualTo("leader");
        assertThat(people.get("sme24", reviewOf(id)).status()).isEqualTo(404);
        assertThat(people.get("city.review2", "/inbox?text=" + number).rows()).isEmpty();
        long rejections =
                documents("sme25", id).stream().filter("REJECTION"::equals).count();
        JsonObject silent =
                Json.createObjectBuilder().add("decision", "CONFIRM_REJECTION").build();
        assertThat(walk.answer("city.leader", number, silent).code()).isEqualTo("CaseFileError.OPINION_REQUIRED");

        walk.decide("city.leader", number, decision("CONFIRM_REJECTION"));

        assertThat(walk.status("sme25", id)).isEqualTo("REJECTED");
        assertThat(people.get("sme25", reviewOf(id)).json().getString("state")).isEqualTo("CONFIRMED");
        assertThat(ask("sme25", id, REASON).code()).isEqualTo("SubsidyError.REVIEW_ONLY_ONCE");
        assertThat(documents("sme25", id)).contains("REVIEW_DECISION");
        assertThat(documents("sme25", id).stream().filter("REJECTION"::equals)).hasSize((int) rejections);
        walk.proofsHold();
    }

    @Test
    void isDecidedByNobodyWhoHasDecidedTheCaseBefore() throws Exception {
        int id = caseOf("sme23", "REJECTED");
        assertThat(ask("sme23", id, REASON).status()).isEqualTo(201);
        String number = number("sme23", id);
        String task = walk.task("city.leader2", number);

        assertThat(walk.decideTask(
                                "city.leader",
                                task,
                                decision("CONFIRM_REJECTION").build())
                        .code())
                .isEqualTo("WorkflowError.SECOND_LEVEL_BY_SAME_PERSON");
        walk.decide("city.leader2", number, decision("CONFIRM_REJECTION"));

        assertThat(walk.status("sme23", id)).isEqualTo("REJECTED");
        walk.proofsHold();
    }

    @Test
    void isRefusedAfterSixtyDays() throws Exception {
        int id = caseOf("sme22", "REJECTED");

        Answer late = ask("sme22", id, REASON);

        assertThat(late.code()).isEqualTo("SubsidyError.REVIEW_TOO_LATE");
        assertThat(late.title()).contains("2026-11-21");
        assertThat(walk.status("sme22", id)).isEqualTo("REJECTED");
    }

    private static Answer ask(String login, int id, String reason) throws Exception {
        JsonObject body = Json.createObjectBuilder().add("reason", reason).build();
        return people.post(login, reviewOf(id), body);
    }

    private static String reviewOf(int id) {
        return "/cases/" + id + "/rejection-review";
    }

    private static void withdraw(String login, int id) throws Exception {
        JsonObject reason = Json.createObjectBuilder().add("reason", "不再申请").build();
        assertThat(people.post(login, "/cases/" + id + "/withdrawal", reason).status())
                .isEqualTo(204);
    }

    private static List<String> documents(String login, int id) throws Exception {
        return people.get(login, "/cases/" + id + "/documents").array().stream()
                .map(JsonValue::asJsonObject)
                .map(document -> document.getString("kind"))
                .toList();
    }

    private static String number(String login, int id) throws Exception {
        return people.get(login, "/cases/" + id).json().getString("caseNumber");
    }

    private static int caseOf(String login, String status) throws Exception {
        return people.get(login, "/cases").rows().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("status").equals(status))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }
}
