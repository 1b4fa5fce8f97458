package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.system.PortalClient.Answer;

/** The quick check on the first page: which open calls fit, by their own tables. */
class FitIT {

    private PortalClient people;

    @BeforeEach
    void connect() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void aRegisteredEnterpriseIsKnownByItsCode() throws Exception {
        JsonObject enterprise = enterprise();
        String code = enterprise.getString("creditCode");
        Answer answer = ask(Json.createObjectBuilder().add("creditCode", code.toLowerCase()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getString("name")).isEqualTo(enterprise.getString("name"));
        JsonObject call = call(answer, "YC-2026-LY");
        assertThat(call.getBoolean("fits")).isTrue();
        assertThat(call.getInt("levelNeeded")).isEqualTo(2);
        assertThat(call.get("most").toString()).contains("450000.00");
        assertThat(call.getJsonArray("exclusions").toString())
                .contains("NEG_CREDIT", "NEG_SAFETY3Y", "DUP_NATIONAL", "NOT_IN_SIGNED_POOL");
        assertThat(answer.body()).doesNotContain("\"contactPhone\"");
    }

    @Test
    void aLargeOneFitsNoCallForSmes() throws Exception {
        Answer answer = ask(described().add("employees", 5_000).add("revenueWan", 900_000));
        assertThat(answer.json().getString("sizeClass")).isEqualTo("LARGE");
        JsonObject call = call(answer, "YC-2026-LY");
        assertThat(call.getBoolean("fits")).isFalse();
        assertThat(call.getJsonArray("reasons").toString())
                .contains("SME_SIZE_REQUIRED")
                .doesNotContain("LEVEL_BELOW_2", "PLATFORM_COST_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "91990102MA7QX3K28, CREDIT_CODE_MALFORMED",
        "<script>, CREDIT_CODE_MALFORMED",
        "91990102MA7QX3K28A, CREDIT_CODE_CHECK_FAILED",
        "91350800M000100Y47, NOT_REGISTERED"
    })
    void aCodeThatSaysNothing(String code, String error) throws Exception {
        Answer answer = ask(Json.createObjectBuilder().add("creditCode", code));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("creditCode EnterpriseError." + error);
    }

    @Test
    void figuresThatSayNothing() throws Exception {
        Answer nothing = ask(Json.createObjectBuilder());
        assertThat(nothing.faults())
                .containsExactlyInAnyOrder("industryCode SubsidyError.REQUIRED", "regionCode SubsidyError.REQUIRED");
        assertThat(ask(described().add("employees", -1).add("revenueWan", 1)).status())
                .isEqualTo(422);
    }

    private JsonObjectBuilder described() throws Exception {
        return Json.createObjectBuilder()
                .add("regionCode", enterprise().getString("regionCode"))
                .add("industryCode", "C34");
    }

    private JsonObject enterprise() throws Exception {
        return people.get("sme23", "/enterprises/mine").json();
    }

    private JsonObject call(Answer answer, String code) throws Exception {
        int id = CaseWalk.callId(people, code);
        return answer.json().getJsonArray("calls").stream()
                .map(JsonValue::asJsonObject)
                .filter(call -> call.getInt("callId") == id)
                .findFirst()
                .orElseThrow();
    }

    private Answer ask(JsonObjectBuilder question) throws Exception {
        return people.post(null, "/public/fit", question.build());
    }
}
