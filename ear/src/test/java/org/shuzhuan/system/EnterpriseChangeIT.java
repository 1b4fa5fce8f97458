package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.word;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** Enterprises are renamed and merged while their cases are under way. */
class EnterpriseChangeIT {

    private static final String NEW_NAME = "云川新程精密制造有限公司";
    private static final String LAST_NAME = "云川新程精密制造股份有限公司";
    private static final JsonObject OPINION =
            Json.createObjectBuilder().add("opinion", "相符。").build();

    private static PortalClient people;
    private static CaseWalk walk;
    private static RegistrationChange changes;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
        changes = new RegistrationChange(people);
    }

    @Test
    void goesOnUnderTheNewNameAndPaysIt() throws Exception {
        int id = onlyCase("sme08");
        String number = caseOf("sme08", id).getString("caseNumber");
        String before = caseOf("sme08", id).getString("enterpriseName");
        assertThat(people.form("sme08", "/enterprise-changes", Map.of("kind", "RENAMING", "effectiveOn", "2099-01-01"))
                        .faults())
                .contains(
                        "newName EnterpriseError.VALUE_REQUIRED",
                        "effectiveOn EnterpriseError.CHANGE_IN_FUTURE",
                        "noticeNumber EnterpriseError.VALUE_REQUIRED",
                        "evidence EnterpriseError.CHANGE_EVIDENCE");
        int change = changes.asked("sme08", Map.of("kind", "RENAMING", "newName", NEW_NAME));
        assertThat(changes.ask("sme08", Map.of("kind", "RENAMING", "newName", NEW_NAME))
                        .code())
                .isEqualTo("EnterpriseError.CHANGE_OPEN");
        assertThat(caseOf("sme08", id).getString("enterpriseName")).isEqualTo(before);
        assertThat(changes.confirm("sme08", change).status()).isEqualTo(403);
        assertThat(changes.confirm("linxi.verification", change).status()).isEqualTo(404);

        List<Answer> answers = AtOnce.run(
                () -> changes.confirm("baishi.verification", change),
                () -> people.post(
                        "baishi.verification", "/enterprise-changes/" + change + "/refusal", CaseWalk.reason()));

        boolean confirmed = answers.get(0).status() == 200;
        assertThat(answers.get(confirmed ? 0 : 1).status())
                .as(answers.toString())
                .isEqualTo(200);
        assertThat(answers.get(confirmed ? 1 : 0).code()).isEqualTo("EnterpriseError.CHANGE_DECIDED");
        if (!confirmed) {
            int again = changes.asked("sme08", Map.of("kind", "RENAMING", "newName", NEW_NAME));
            assertThat(changes.confirm("baishi.verification", again).status()).isEqualTo(200);
        }
        assertThat(caseOf("sme08", id).getString("enterpriseName")).isEqualTo(NEW_NAME);
        assertThat(people.get("city.leader2", "/inbox?text=" + number).body()).contains(NEW_NAME);
        int enterprise = people.get("sme08", "/enterprise-changes/own")
                .array()
                .getJsonObject(0)
                .getInt("enterpriseId");
        assertThat(people.get("sme08", "/enterprises/" + enterprise + "/former-names")
                        .body())
                .contains(before);
        Answer both = walk.decideTask(
                "city.leader",
                walk.task("city.leader2", number),
                decision("APPROVE").build());
        assertThat(both.code()).isEqualTo("WorkflowError.SECOND_LEVEL_BY_SAME_PERSON");
        assertThat(both.title()).contains("会签", "冯分管").doesNotContain("郑分管");
        walk.decide("city.leader2", number, decision("APPROVE"));
        askForAnotherAccount("sme08", id);
        int secondChange = changes.asked("sme08", Map.of("kind", "RENAMING", "newName", LAST_NAME));
        assertThat(changes.confirm("baishi.verification", secondChange).status())
                .isEqualTo(200);
        Answer approved = people.post("payer2", payeeChange(id) + "/approval", OPINION);
        assertThat(approved.status()).as(approved.body()).isEqualTo(204);
        // refused when the payee does not bear the enterprise's name
        walk.decide("payer1", number, word("PREPARED"));
        assertThat(walk.status("sme08", id)).isEqualTo("IN_PAYMENT");
        walk.proofsHold();
    }

    @Test
    void handsTheCasesToTheSuccessorUnlessItHasItsOwn() throws Exception {
        int id = onlyCase("sme09");
        String status = walk.status("sme09", id);
        int own = onlyCase("sme10");
        int first = changes.askedMerger("sme09", changes.codeOf("sme10"));

        Answer second = changes.confirm("yuntai.verification", first);

        assertThat(second.code()).isEqualTo("SubsidyError.MERGER_SECOND_APPLICATION");
        assertThat(second.title()).contains(caseOf("sme10", own).getString("caseNumber"));
        assertThat(walk.status("sme09", id)).isEqualTo(status);
        assertThat(people.post("yuntai.verification", "/enterprise-changes/" + first + "/refusal", CaseWalk.reason())
                        .status())
                .isEqualTo(200);
        assertThat(changes.ask("sme09", Map.of("kind", "MERGER", "successorCode", changes.codeOf("sme09")))
                        .faults())
                .containsExactly("successorCode EnterpriseError.SUCCESSOR_UNKNOWN");

        String corrected = inCorrection("sme09.legal");
        int change = changes.askedMerger("sme09", changes.codeOf("sme33"));
        Answer confirmed = changes.confirm("yuntai.verification", change);

        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(people.get("sme09", "/cases/" + id).status()).isEqualTo(404);
        JsonObject taken = caseOf("sme33", id);
        assertThat(taken.getString("status")).isEqualTo(status);
        assertThat(taken.getString("creditCode")).isEqualTo(changes.codeOf("sme33"));
        assertThat(people.get("sme33", "/cases/" + id + "/history").body()).contains("CHANGE_APPLICANT");
        assertThat(people.get("sme33", "/cases/" + id + "/documents").array()).isNotEmpty();
        JsonObject draft = Json.createObjectBuilder().add("callId", walk.callId).build();
        assertThat(people.post("sme09", "/subsidy/drafts", draft).code()).isEqualTo("EnterpriseError.DEREGISTERED");
        assertThat(changes.confirm("yuntai.verification", change).code()).isEqualTo("EnterpriseError.CHANGE_DECIDED");
        JsonObjectBuilder answers = Json.createObjectBuilder().add("project.summary", "网关 28 台");
        walk.decide("sme33", corrected, word("ANSWERED").add("answers", answers));
        walk.task("yuntai.acceptance", corrected);
        new CaseWalk(people, "YC-2026-HF25").withdrawOpenCases("sme33");
        walk.proofsHold();
    }

    /** Number of a case under another call whose applicant has something to do. */
    private static String inCorrection(String login) throws Exception {
        CaseWalk other = new CaseWalk(people, "YC-2026-HF25");
        other.withdrawOpenCases(login);
        ApplicationText text = other.text(login, "00000971");
        text.put("project.contractSignedOn", "2025-01-10", "project.completedOn", "2025-11-01");
        String number = other.submitted(login, text).getString("caseNumber");
        JsonObjectBuilder remark = Json.createObjectBuilder()
                .add("target", "project.summary")
                .add("label", "项目概述")
                .add("remark", "请写清");
        JsonArrayBuilder remarks = Json.createArrayBuilder().add(remark);
        other.decide("yuntai.acceptance", number, decision("CORRECT").add("corrections", remarks));
        return number;
    }

    /** Asked for and checked; to be approved by the other payer. */
    private static void askForAnotherAccount(String login, int id) throws Exception {
        JsonObject account = Json.createObjectBuilder()
                .add("bank", "云川农商行")
                .add("account", "6228480009876543")
                .add("reason", "原账户销户")
                .add("evidence", "开户许可证")
                .build();
        assertThat(people.post(login, payeeChange(id), account).status()).isEqualTo(204);
        assertThat(people.post(login + ".legal", payeeChange(id) + "/confirmation", null)
                        .status())
                .isEqualTo(204);
        assertThat(people.post("payer1", payeeChange(id) + "/check", OPINION).status())
                .isEqualTo(204);
    }

    private static String payeeChange(int id) {
        return "/cases/" + id + "/money/payee-change";
    }

    private static JsonObject caseOf(String login, int id) throws Exception {
        return people.get(login, "/cases/" + id).json();
    }

    private static int onlyCase(String login) throws Exception {
        return people.get(login, "/cases").rows().getJsonObject(0).getInt("id");
    }
}
