package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** What people with an account must not see or do, and what nobody may send. */
class ScopeIT {

    private static final List<String> AMONG_OFFICIALS =
            List.of("TRANSFER", "ASK_OPINION", "GIVE_OPINION", "REMIND", "OPEN_SUPERVISION", "ANSWER_SUPERVISION");

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void applicantReadsNothingThatOfficialsSayAmongThemselves() throws Exception {
        int id = oldest("sme25");
        List<String> official = actions("city.leader", id);
        assertThat(official).containsAnyElementsOf(AMONG_OFFICIALS).contains("REJECT");
        assertThat(actions("sme25", id))
                .doesNotContainAnyElementsOf(AMONG_OFFICIALS)
                .contains("REJECT");
    }

    @Test
    void firmSeesTheCasesItWasGivenAndNoOthers() throws Exception {
        int audited = oldest("sme01");
        assertThat(people.get("auditor", "/cases/" + audited).status()).isEqualTo(200);
        int rejectedBefore = oldest("sme25");
        assertThat(people.get("city.review", "/cases/" + rejectedBefore).status())
                .isEqualTo(200);
        assertThat(people.get("auditor", "/cases/" + rejectedBefore).status()).isEqualTo(404);
        assertThat(people.get("auditor", "/cases/" + rejectedBefore + "/application")
                        .status())
                .isEqualTo(404);
        assertThat(people.get("assessor", "/cases/" + audited).status()).isEqualTo(403);
    }

    @Test
    void evidenceOfAnObjectionIsForThoseWhoHandleIt() throws Exception {
        String evidence = "/documents/of/objection/1";
        assertThat(people.get("city.review", evidence).status()).isEqualTo(200);
        assertThat(people.get("observer", evidence).status()).isEqualTo(404);
        assertThat(people.get("payer1", evidence).status()).isEqualTo(404);
    }

    @Test
    void leaveIsCoveredBySomebodyOfTheSameOrganisation() throws Exception {
        JsonObject leave = Json.createObjectBuilder()
                .add("principal", "city.leader")
                .add("substitute", "auditor2")
                .add("role", "leader")
                .add("organisation", "YC-GXJ")
                .add("validFrom", "2027-03-01")
                .add("validUntil", "2027-03-05")
                .build();
        assertThat(people.post("city.leader", "/substitutions", leave).code())
                .isEqualTo("IdentityError.SUBSTITUTE_ELSEWHERE");
    }

    @Test
    void readsNoMoreThanAMegabyteWithoutAFile() throws Exception {
        String answers =
                "{\"version\":\"digital-level-2024@1\",\"answers\":{\"" + "x".repeat(1200 * 1024) + "\":\"1\"}}";
        Answer told = people.postText(null, "/public/questionnaires/score", answers);
        assertThat(told.status()).isEqualTo(413);
        assertThat(told.code()).isEqualTo("SharedError.BODY_TOO_LARGE");
        assertThat(told.title()).contains("1024 KB");
        Answer untold = people.postInChunks("/public/questionnaires/score", answers);
        assertThat(untold.status()).as(untold.body()).isEqualTo(413);
    }

    @Test
    void readsNoMoreThanTheTextOfAField() throws Exception {
        int notice = people.get(null, "/public/notices").rows().getJsonObject(0).getInt("id");
        Answer told = people.form(
                null,
                "/public/notices/" + notice + "/objections",
                Map.of("name", "王五", "contact", "13900000000", "reason", "a".repeat(70 * 1024)));
        assertThat(told.status()).as(told.body()).isEqualTo(413);
    }

    private static List<String> actions(String login, int id) throws Exception {
        return people.get(login, "/cases/" + id + "/history").array().stream()
                .map(JsonValue::asJsonObject)
                .map(line -> line.getString("action"))
                .toList();
    }

    private static int oldest(String login) throws Exception {
        JsonArray cases = people.get(login, "/cases").rows();
        return cases.getJsonObject(cases.size() - 1).getInt("id");
    }
}
