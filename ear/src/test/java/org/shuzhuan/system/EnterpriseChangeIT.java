package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.word;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** Enterprises are renamed and merged while their cases are under way. */
class EnterpriseChangeIT {

    private static final String NEW_NAME = "云川新程精密制造有限公司";

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
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
        int change = asked("sme08", Map.of("kind", "RENAMING", "newName", NEW_NAME));
        assertThat(ask("sme08", Map.of("kind", "RENAMING", "newName", NEW_NAME)).code())
                .isEqualTo("EnterpriseError.CHANGE_OPEN");
        assertThat(caseOf("sme08", id).getString("enterpriseName")).isEqualTo(before);
        assertThat(confirm("sme08", change).status()).isEqualTo(403);
        assertThat(confirm("linxi.verification", change).status()).isEqualTo(404);

        List<Answer> answers = AtOnce.run(
                () -> confirm("baishi.verification", change),
                () -> people.post("baishi.verification", "/enterprise-changes/" + change + "/refusal", reason()));

        assertThat(answers).extracting(Answer::status).contains(409);
        if (answers.get(0).status() != 200) {
            assertThat(answers.get(0).code()).isEqualTo("EnterpriseError.CHANGE_DECIDED");
            int again = asked("sme08", Map.of("kind", "RENAMING", "newName", NEW_NAME));
            assertThat(confirm("baishi.verification", again).status()).isEqualTo(200);
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
        walk.decide("city.leader2", number, decision("APPROVE"));
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
        int first = asked("sme09", Map.of("kind", "MERGER", "successorCode", codeOf("sme10")));

        Answer second = confirm("yuntai.verification", first);

        assertThat(second.code()).isEqualTo("SubsidyError.MERGER_SECOND_APPLICATION");
        assertThat(second.title()).contains(caseOf("sme10", own).getString("caseNumber"));
        assertThat(walk.status("sme09", id)).isEqualTo(status);
        assertThat(people.post("yuntai.verification", "/enterprise-changes/" + first + "/refusal", reason())
                        .status())
                .isEqualTo(200);
        assertThat(ask("sme09", Map.of("kind", "MERGER", "successorCode", codeOf("sme09")))
                        .faults())
                .containsExactly("successorCode EnterpriseError.SUCCESSOR_UNKNOWN");

        int change = asked("sme09", Map.of("kind", "MERGER", "successorCode", codeOf("sme33")));
        Answer confirmed = confirm("yuntai.verification", change);

        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(people.get("sme09", "/cases/" + id).status()).isEqualTo(404);
        JsonObject taken = caseOf("sme33", id);
        assertThat(taken.getString("status")).isEqualTo(status);
        assertThat(taken.getString("creditCode")).isEqualTo(codeOf("sme33"));
        assertThat(people.get("sme33", "/cases/" + id + "/history").body()).contains("CHANGE_APPLICANT");
        assertThat(people.get("sme33", "/cases/" + id + "/documents").array()).isNotEmpty();
        JsonObject draft = Json.createObjectBuilder().add("callId", walk.callId).build();
        assertThat(people.post("sme09", "/subsidy/drafts", draft).code()).isEqualTo("EnterpriseError.DEREGISTERED");
        assertThat(confirm("yuntai.verification", change).code()).isEqualTo("EnterpriseError.CHANGE_DECIDED");
        walk.proofsHold();
    }

    private static int asked(String login, Map<String, String> fields) throws Exception {
        Answer asked = ask(login, fields);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        return asked.json().getInt("id");
    }

    private static Answer ask(String login, Map<String, String> fields) throws Exception {
        Map<String, String> whole = new HashMap<>(fields);
        whole.put("effectiveOn", "2026-11-20");
        whole.put("noticeNumber", "（云川）登字〔2026〕第118号");
        return people.form(login, "/enterprise-changes", whole, "notice.pdf");
    }

    private static Answer confirm(String login, int change) throws Exception {
        return people.post(login, "/enterprise-changes/" + change + "/confirmation", null);
    }

    private static JsonObject reason() {
        return Json.createObjectBuilder().add("reason", "与登记通知书不符。").build();
    }

    private static JsonObject caseOf(String login, int id) throws Exception {
        return people.get(login, "/cases/" + id).json();
    }

    private static String codeOf(String login) throws Exception {
        JsonValue first = people.get(login, "/cases").rows().get(0);
        return caseOf(login, first.asJsonObject().getInt("id")).getString("creditCode");
    }

    private static int onlyCase(String login) throws Exception {
        return people.get(login, "/cases").rows().getJsonObject(0).getInt("id");
    }
}
