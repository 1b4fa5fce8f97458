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
            people.signOutEverybody();
        }
        assertThat(walk.status("city.leader", caseId)).isEqualTo("IN_APPROVAL");
        return now.substring(0, 10);
    }
}
