package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** What an assessed enterprise can do next, over HTTP: the open calls by their own rules, and the worksheet of investment. */
class WhatNextIT {

    private static final String WORKSHEET = "/investment-worksheet";

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void saysOfEveryOpenCallFromWhichLevelAndByWhichRule() throws Exception {
        List<JsonObject> calls = calls("sme20", assessmentOf("sme20"));
        assertThat(calls).anyMatch(call -> call.containsKey("level"));
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.getString("versionTag")).contains("@");
            if (call.containsKey("level")) {
                assertThat(call.getJsonObject("rule").getJsonArray("ruleIds")).isNotEmpty();
                assertThat(call.getBoolean("now"))
                        .isEqualTo(call.getJsonArray("missing").isEmpty());
            } else {
                assertThat(call.getBoolean("now")).isFalse();
            }
        });
        // a chain leader's call is not for an ordinary enterprise, and says by which rule
        assertThat(calls)
                .filteredOn(call -> call.getString("title").contains("链主"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.getJsonArray("missing"))
                        .extracting(reason -> reason.asJsonObject().getString("code"))
                        .contains("APPLICANT_TYPE"));
    }

    @Test
    void namesTheLevelThatOpensACallToWhoStandsTooLow() throws Exception {
        JsonObject begun = people.post(
                        "sme12",
                        "/assessments",
                        Json.createObjectBuilder().add("kind", "SELF").build())
                .json();
        int assessment = begun.getJsonObject("assessment").getInt("id");
        JsonObjectBuilder lowest = Json.createObjectBuilder();
        begun.getJsonObject("answers").getJsonObject("scenarios").keySet().forEach(code -> lowest.add(code, 0));
        JsonObject answers = Json.createObjectBuilder(begun.getJsonObject("answers"))
                .add("scenarios", lowest)
                .build();
        Answer saved = people.send("sme12", "PUT", "/assessments/" + assessment + "/answers", answers);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        JsonObject pledge = Json.createObjectBuilder().add("pledged", true).build();
        Answer completed = people.post("sme12", "/assessments/" + assessment + "/completion", pledge);
        assertThat(completed.json().getJsonObject("assessment").getInt("level")).isLessThan(2);
        assertThat(calls("sme12", assessment)).anySatisfy(call -> {
            assertThat(call.getBoolean("now")).isFalse();
            assertThat(call.getInt("level")).isGreaterThan(1);
            assertThat(call.getJsonArray("missing")).isNotEmpty();
            assertThat(call.getJsonObject("rule").getJsonArray("ruleIds")).isNotEmpty();
        });
    }

    @Test
    void estimatesForTheInvestmentOfTheWorksheet() throws Exception {
        int assessment = assessmentOf("sme22");
        assertThat(people.get("sme22", WORKSHEET).status()).isEqualTo(404);
        JsonObject reachable = reachable("sme22", assessment);
        assertThat(reachable.containsKey("estimate")).isFalse();
        Answer saved = people.send(
                "sme22",
                "PUT",
                WORKSHEET,
                worksheet(reachable.getInt("callId"), Math.max(1, reachable.getInt("level")), "500000", "200000"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        JsonObject split = saved.json().getJsonObject("split");
        BigDecimal enterprise = new BigDecimal(split.getString("enterprise"));
        BigDecimal government = new BigDecimal(split.getString("government"));
        assertThat(government).isPositive();
        assertThat(enterprise.add(government)).isEqualByComparingTo("500000");
        assertThat(split.getString("platform")).isEqualTo("60000.00");
        assertThat(saved.json().getJsonNumber("paybackYears").bigDecimalValue()).isPositive();
        assertThat(saved.json().getJsonArray("rules")).isNotEmpty();
        assertThat(people.get("sme22", WORKSHEET).json()).isEqualTo(saved.json());
        assertThat(reachable("sme22", assessment).getJsonObject("estimate").getString("grant"))
                .isNotEqualTo("0.00");
        assertThat(people.get("sme20", WORKSHEET).status()).isEqualTo(404);
    }

    @Test
    void namesEveryFaultAndKeepsNothing() throws Exception {
        Answer refused = people.send("sme19", "PUT", WORKSHEET, worksheet(null, 7, "-1", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults())
                .contains("targetLevel SubsidyError.NUMBER_OUT_OF_RANGE", "investment SubsidyError.AMOUNT_NEGATIVE");
        assertThat(people.send("sme19", "PUT", WORKSHEET, worksheet(999_999, 2, "100000", "0"))
                        .status())
                .isEqualTo(404);
        assertThat(people.get("sme19", WORKSHEET).status()).isEqualTo(404);
        assertThat(people.send("city.review", "PUT", WORKSHEET, worksheet(null, 2, "100000", "0"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void doesNotExistForAnotherEnterprise() throws Exception {
        int assessment = assessmentOf("sme20");
        assertThat(people.get("sme22", "/assessments/" + assessment + "/calls").status())
                .isEqualTo(404);
    }

    private static JsonObject reachable(String login, int assessment) throws Exception {
        return calls(login, assessment).stream()
                .filter(call -> call.containsKey("level"))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> calls(String login, int assessment) throws Exception {
        Answer answer = people.get(login, "/assessments/" + assessment + "/calls");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.array().getValuesAs(JsonValue::asJsonObject);
    }

    private static int assessmentOf(String login) throws Exception {
        return people.get(login, "/assessments").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("state").equals("COMPLETED"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private static JsonObject worksheet(Integer call, int level, String investment, String benefit) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("targetLevel", level)
                .add("investment", investment)
                .add("downPayment", "0")
                .add("discount", "60000")
                .add("yearlyBenefit", benefit);
        if (call != null) {
            body.add("callId", call);
        }
        return body.build();
    }
}
