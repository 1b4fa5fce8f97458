package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** Assessments by a provider and in a diagnosis: for whom, what each firm sees of them, and what the enterprise is told. */
class CommissionedAssessmentIT {

    private static final String LIST = "/assessments/commissioned";
    private static final String PROVIDER = "provider";
    private static final String DIAGNOSIS = "expert";

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void providerAssessesWhoHasAgreedFromItsLastAnswersToTheResult() throws Exception {
        JsonObject begun = begun(PROVIDER, "BY_PROVIDER", "sme17");
        int id = id(begun);
        assertThat(id(begun(PROVIDER, "BY_PROVIDER", "sme17"))).isEqualTo(id);
        assertThat(begun.getJsonObject("answers").getJsonObject("scenarios")).isNotEmpty();
        assertThat(listed(PROVIDER)).contains(id);
        assertThat(told("sme17")).isEqualTo(1);
        Answer early = complete(PROVIDER, id, false);
        assertThat(early.faults()).containsExactly("pledged AssessmentError.PLEDGE_MISSING");
        Answer completed = complete(PROVIDER, id, true);
        assertThat(completed.status()).as(completed.body()).isEqualTo(200);
        JsonObject row = completed.json().getJsonObject("assessment");
        assertThat(row.getString("state")).isEqualTo("COMPLETED");
        assertThat(row.getString("assessorOrganisation")).contains("数转技术");
        Answer result = people.get(PROVIDER, "/assessments/" + id + "/result");
        assertThat(result.status()).as(result.body()).isEqualTo(200);
        assertThat(result.json().getJsonArray("history")).hasSize(1);
        assertThat(people.get("sme17", "/assessments/" + id).status()).isEqualTo(200);
        assertThat(people.get("linxi.acceptance", "/assessments/" + id).status())
                .isEqualTo(200);
    }

    @Test
    void eachFirmHasItsOwnAndReadsNoOthers() throws Exception {
        int ofDiagnosis = id(begun(DIAGNOSIS, "IN_DIAGNOSIS", "sme16"));
        int ofProvider = id(begun(PROVIDER, "BY_PROVIDER", "sme16"));
        assertThat(listed(DIAGNOSIS)).contains(ofDiagnosis).doesNotContain(ofProvider);
        assertThat(listed(PROVIDER)).contains(ofProvider).doesNotContain(ofDiagnosis);
        assertThat(people.get(PROVIDER, "/assessments/" + ofDiagnosis).status()).isEqualTo(404);
        assertThat(people.get(PROVIDER, "/assessments/" + self("sme16")).status())
                .isEqualTo(404);
        assertThat(complete(PROVIDER, ofDiagnosis, true).status()).isEqualTo(404);
        assertThat(complete("sme16", ofProvider, true).code()).isEqualTo("AssessmentError.KIND_NOT_YOURS");
        for (int id : List.of(ofDiagnosis, ofProvider)) {
            String owner = id == ofProvider ? PROVIDER : DIAGNOSIS;
            assertThat(people.send(owner, "DELETE", "/assessments/" + id, JsonValue.EMPTY_JSON_OBJECT)
                            .status())
                    .isEqualTo(204);
            assertThat(listed(owner)).doesNotContain(id);
        }
    }

    @Test
    void asksForAgreementAndForAnEnterpriseOfTheFirmsRegions() throws Exception {
        assertThat(begin(PROVIDER, "BY_PROVIDER", codeOf("sme17"), false).faults())
                .containsExactly("agreed AssessmentError.AGREEMENT_MISSING");
        // baishi is none of the provider's counties
        assertThat(begin(PROVIDER, "BY_PROVIDER", codeOf("sme18"), true).faults())
                .containsExactly("creditCode AssessmentError.ENTERPRISE_UNKNOWN");
        assertThat(begin(PROVIDER, "BY_PROVIDER", "91990102MA00000000", false).faults())
                .containsExactly(
                        "creditCode AssessmentError.ENTERPRISE_UNKNOWN", "agreed AssessmentError.AGREEMENT_MISSING");
        assertThat(begin(PROVIDER, "IN_DIAGNOSIS", codeOf("sme17"), true).code())
                .isEqualTo("AssessmentError.KIND_NOT_YOURS");
        assertThat(begin("assessor", "BY_PROVIDER", codeOf("sme17"), true).status())
                .isEqualTo(403);
        assertThat(begin("sme17", "BY_PROVIDER", codeOf("sme17"), true).status())
                .isEqualTo(403);
        assertThat(people.get("sme17", LIST).status()).isEqualTo(403);
    }

    private static JsonObject begun(String firm, String kind, String enterprise) throws Exception {
        Answer answer = begin(firm, kind, codeOf(enterprise), true);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Answer begin(String login, String kind, String creditCode, boolean agreed) throws Exception {
        return people.post(
                login,
                "/assessments",
                Json.createObjectBuilder()
                        .add("kind", kind)
                        .add("creditCode", creditCode)
                        .add("agreed", agreed)
                        .build());
    }

    private static Answer complete(String login, int id, boolean pledged) throws Exception {
        return people.post(
                login,
                "/assessments/" + id + "/completion",
                Json.createObjectBuilder().add("pledged", pledged).build());
    }

    private static List<Integer> listed(String firm) throws Exception {
        return people.get(firm, LIST).rows().stream()
                .map(row -> id(row.asJsonObject()))
                .toList();
    }

    private static int id(JsonObject answer) {
        return answer.getJsonObject("assessment").getInt("id");
    }

    private static int self(String login) throws Exception {
        return people.get(login, "/assessments").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("kind").equals("SELF"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private static int enterpriseOf(String login) throws Exception {
        return people.get(login, "/assessments").array().getJsonObject(0).getInt("enterpriseId");
    }

    private static String codeOf(String login) throws Exception {
        return people.get(login, "/dossiers/" + enterpriseOf(login))
                .json()
                .getJsonObject("enterprise")
                .getString("creditCode");
    }

    private static long told(String login) throws Exception {
        return people.get(login, "/dossiers/" + enterpriseOf(login) + "/lines?kind=MESSAGE").rows().stream()
                .map(JsonValue::asJsonObject)
                .filter(message -> message.getString("title").contains("开始为贵单位评测"))
                .count();
    }
}
