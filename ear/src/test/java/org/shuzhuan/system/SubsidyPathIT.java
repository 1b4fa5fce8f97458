package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.facts;
import static org.shuzhuan.system.CaseWalk.word;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** A subsidy through every desk to the payment, over HTTP, by the people of the demonstration city. */
class SubsidyPathIT {

    private static final int MOST_MOVES = 60;

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
    }

    @Test
    void paysTheExampleOfThePublishedRules() throws Exception {
        JsonObject receipt = submitted("sme26", "00000001");
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        walk.decide("wangchuan.acceptance", number, decision("CORRECT").add("corrections", remarks("project.summary")));
        walk.decide(
                "sme26",
                number,
                word("ANSWERED").add("answers", Json.createObjectBuilder().add("project.summary", "网关 28 台")));
        walk.decide("wangchuan.acceptance", number, decision("ACCEPT"));
        walk.decide("wangchuan.verification", number, decision("CONFIRM").add("facts", facts(2, "2026-08-28")));
        walk.decide("city.review", number, decision("RECOMMEND"));
        walk.decide("auditor", number, decision("CONFIRM").add("auditedItems", walk.audited("auditor", id)));
        JsonObject award = people.get("city.leader", "/cases/" + id + "/application")
                .json()
                .getJsonObject("award");
        assertThat(award.getString("grant")).isEqualTo("250000.00");
        assertThat(award.getString("prepayment")).isEqualTo("80000.00");
        assertThat(award.getString("balance")).isEqualTo("170000.00");
        walk.decide("city.leader", number, decision("AGREE"));
        walk.decide("finance", number, decision("AGREE"));
        String day = afterTheNotice(id);
        walk.decide("city.leader2", number, decision("APPROVE"));
        walk.decide("payer1", number, word("PREPARED"));
        JsonObjectBuilder payment = Json.createObjectBuilder()
                .add("bankReference", "HD-" + number.substring(10))
                .add("paidOn", day);
        JsonObject confirmed = word("CONFIRMED").add("payment", payment).build();
        assertThat(walk.answer("payer1", number, confirmed).status()).isEqualTo(403);
        assertThat(walk.answer("payer2", number, confirmed).status()).isEqualTo(200);
        assertThat(walk.status("sme26", id)).isEqualTo("CLOSED");
        walk.proofsHold();
    }

    @Test
    void rejectsWhatTheVerificationFindsBelowLevelTwo() throws Exception {
        JsonObject receipt = submitted("sme27", "00000002");
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        walk.decide("linxi.acceptance", number, decision("ACCEPT"));
        walk.decide("linxi.verification", number, decision("CONFIRM").add("facts", facts(1, "2026-08-28")));
        walk.decide("city.review", number, decision("RECOMMEND"));
        walk.decide("auditor", number, decision("CONFIRM").add("auditedItems", walk.audited("auditor", id)));
        assertThat(walk.status("sme27", id)).isEqualTo("REJECTED");
        walk.proofsHold();
    }

    @Test
    void asksTheLevelAboveBeforeASecondCorrection() throws Exception {
        JsonObject receipt = submitted("sme23", "00000009");
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        String desk = "baishi.acceptance";
        JsonArrayBuilder both = remarks("project.summary");
        both.addAll(remarks("expenses[0].paid"));
        walk.decide(desk, number, decision("CORRECT").add("corrections", both));
        JsonObjectBuilder answers = Json.createObjectBuilder().add("project.summary", "网关 28 台");
        JsonObjectBuilder less = Json.createObjectBuilder().add("expenses[0].paid", "390000");
        walk.decide("sme23", number, word("ANSWERED").add("answers", less.add("project.summary", "网关 28 台")));
        assertThat(people.get("sme23", "/cases/" + id).json().getString("amountRequested"))
                .isEqualTo("640000.00");
        JsonObject again = decision("CORRECT")
                .add("corrections", remarks("project.summary"))
                .build();
        assertThat(walk.answer(desk, number, again).code()).isEqualTo("CaseFileError.CORRECTION_NEEDS_CONSENT");

        JsonObject question = Json.createObjectBuilder()
                .add("opinion", "补正后仍缺设备型号")
                .add("corrections", remarks("project.summary"))
                .build();
        Answer first = people.post(desk, "/tasks/" + walk.task(desk, number) + "/correction-consent", question);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(people.post(desk, "/tasks/" + walk.task(desk, number) + "/correction-consent", question)
                        .code())
                .isEqualTo("CaseFileError.CONSENT_OPEN");
        String consent = "/correction-consents/" + first.json().getInt("id");
        assertThat(people.get("city.review", "/correction-consents").body()).contains(number);
        assertThat(people.get("city.leader", consent).status()).isEqualTo(404);
        assertThat(people.post(desk, consent + "/answer", agreed(true, "")).status())
                .isEqualTo(403);
        assertThat(people.post("city.review", consent + "/answer", agreed(false, ""))
                        .code())
                .isEqualTo("CaseFileError.OPINION_REQUIRED");
        assertThat(people.post("city.review", consent + "/answer", agreed(false, "请先电话联系企业"))
                        .status())
                .isEqualTo(204);
        assertThat(people.post("city.review", consent + "/answer", agreed(true, ""))
                        .code())
                .isEqualTo("CaseFileError.CONSENT_ANSWERED");
        assertThat(walk.answer(desk, number, again).status()).isEqualTo(409);

        int second = people.post(desk, "/tasks/" + walk.task(desk, number) + "/correction-consent", question)
                .json()
                .getInt("id");
        assertThat(people.post("city.review", "/correction-consents/" + second + "/answer", agreed(true, ""))
                        .status())
                .isEqualTo(204);
        JsonObject wider =
                decision("CORRECT").add("corrections", remarks("project.name")).build();
        assertThat(walk.answer(desk, number, wider).code()).isEqualTo("CaseFileError.CORRECTION_BEYOND_CONSENT");
        assertThat(walk.answer(desk, number, again).status()).isEqualTo(200);
        assertThat(people.get("city.review", "/cases/" + id + "/correction-consents")
                        .body())
                .contains("USED")
                .contains("REFUSED");
        assertThat(people.get("sme23", "/cases/" + id + "/correction-consents").body())
                .isEqualTo("[]");
        assertThat(people.get("sme23", "/cases/" + id + "/history").body()).doesNotContain("CONSENT");
        walk.decide("sme23", number, word("ANSWERED").add("answers", answers));
        assertThat(walk.answer(desk, number, again).code()).isEqualTo("CaseFileError.CORRECTION_NEEDS_CONSENT");
    }

    private static JsonObject agreed(boolean agreed, String reason) {
        return Json.createObjectBuilder()
                .add("agreed", agreed)
                .add("reason", reason)
                .build();
    }

    private static JsonObject submitted(String login, String serial) throws Exception {
        ApplicationText text = walk.text(login, serial);
        String key = CaseWalk.key();
        Answer first = walk.submit(login, text, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        Answer repeated = walk.submit(login, text, key);
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json()).isEqualTo(first.json());
        return first.json();
    }

    private static JsonArrayBuilder remarks(String target) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("target", target)
                        .add("label", "项目概述")
                        .add("remark", "请写清改造内容"));
    }

    /** Moves the clock from one due moment to the next until the public notice is over; the day it stands on then. */
    private static String afterTheNotice(int caseId) throws Exception {
        String now = "";
        for (int moves = 0;
                moves < MOST_MOVES && walk.status("city.leader", caseId).equals("IN_PUBLIC_NOTICE");
                moves++) {
            now = people.post("system", "/operations/clock/next-due", null)
                    .json()
                    .getString("now");
        }
        assertThat(walk.status("city.leader", caseId)).isEqualTo("IN_APPROVAL");
        return now.substring(0, 10);
    }
}
