package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** The leader amends an approval before anything is paid: the money and the document follow, as far as the budget reaches. */
class AmendmentIT {

    private static final String REASON = "第一项费用的核定金额误录，现予更正。";
    private static final BigDecimal RATE = new BigDecimal("0.3");
    private static final Duration LONGEST_TURN = Duration.ofSeconds(60);

    private static PortalClient people;
    private static CaseWalk walk;
    private static int id;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-CL");
        id = people.get("sme29", "/cases").rows().getJsonObject(0).getInt("id");
    }

    @Test
    void movesTheMoneyAndReplacesTheDocumentWhileTheBudgetReaches() throws Exception {
        BigDecimal granted = granted();
        BigDecimal committed = budget("committed");
        JsonObject first = validApproval();
        BigDecimal cut = new BigDecimal("100000");
        assertThat(amend("city.review", items(cut), REASON).status()).isEqualTo(403);
        assertThat(amend("city.leader", items(cut), "").code()).isEqualTo("CaseFileError.OPINION_REQUIRED");
        assertThat(amend("city.leader", items(BigDecimal.ZERO), REASON).code()).isEqualTo("AwardError.AMENDS_NOTHING");
        assertThat(amend("city.leader", Json.createArrayBuilder(), REASON).code())
                .isEqualTo("AwardError.AUDIT_INCOMPLETE");
        JsonObject preview = people.post("city.leader", "/cases/" + id + "/amendment/preview", body(items(cut), REASON))
                .json();
        assertThat(new BigDecimal(preview.getString("after")))
                .isEqualByComparingTo(granted.subtract(cut.multiply(RATE)));
        assertThat(granted()).isEqualByComparingTo(granted);

        Answer lower = amend("city.leader", items(cut), REASON);

        assertThat(lower.status()).as(lower.body()).isEqualTo(200);
        assertThat(granted()).isEqualByComparingTo(granted.subtract(cut.multiply(RATE)));
        assertThat(budget("committed")).isEqualByComparingTo(committed.subtract(cut.multiply(RATE)));
        String number = lower.json().getString("documentNumber");
        assertThat(verified(first).getString("validity")).isEqualTo("REPLACED");
        assertThat(verified(first).getString("replacedBy")).isEqualTo(number);
        assertThat(validApproval().getString("documentNumber")).isEqualTo(number);
        assertThat(people.get("sme29", "/cases/" + id + "/history").body()).contains("AMEND");
        walk.proofsHold();

        assertThat(amend("city.leader", items(cut.negate()), REASON).status()).isEqualTo(200);
        assertThat(granted()).isEqualByComparingTo(granted);
        assertThat(budget("committed")).isEqualByComparingTo(committed);
        walk.proofsHold();

        isRefusedWhenTheMoneyHasGoneToWhoeverWaited();
    }

    private static void isRefusedWhenTheMoneyHasGoneToWhoeverWaited() throws Exception {
        int waiting = people.get("sme30", "/cases").rows().getJsonObject(0).getInt("id");
        assertThat(walk.status("sme30", waiting)).isEqualTo("AWAITING_BUDGET");
        BigDecimal asked = new BigDecimal("3000000");
        BigDecimal cut = asked.subtract(budget("allocated").subtract(budget("committed")))
                .divide(RATE, 0, RoundingMode.UP);
        assertThat(amend("city.leader", items(cut), REASON).status()).isEqualTo(200);
        Instant end = Instant.now().plus(LONGEST_TURN);
        while (walk.status("sme30", waiting).equals("AWAITING_BUDGET")
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(walk.status("sme30", waiting)).isEqualTo("IN_COUNTERSIGNING");
        BigDecimal granted = granted();
        BigDecimal committed = budget("committed");

        Answer higher = amend("city.leader", items(cut.negate()), REASON);

        assertThat(higher.code()).as(higher.body()).isEqualTo("FundError.AMENDMENT_NOT_COVERED");
        assertThat(granted()).isEqualByComparingTo(granted);
        assertThat(budget("committed")).isEqualByComparingTo(committed);
        walk.proofsHold();
    }

    /** Every item as it was audited, the first one less by the cut. */
    private static JsonArrayBuilder items(BigDecimal cut) throws Exception {
        JsonArrayBuilder items = Json.createArrayBuilder();
        BigDecimal left = cut;
        for (JsonValue value : people.get("city.leader", "/cases/" + id + "/application")
                .json()
                .getJsonArray("expenses")) {
            JsonObject item = value.asJsonObject();
            BigDecimal audited = new BigDecimal(item.getString("audited"));
            BigDecimal paid = new BigDecimal(item.getJsonObject("line").getString("paid"));
            BigDecimal amended = audited.subtract(left).max(BigDecimal.ZERO).min(paid);
            left = left.subtract(audited.subtract(amended));
            JsonObjectBuilder word = Json.createObjectBuilder()
                    .add("expenseId", item.getInt("id"))
                    .add("eligible", amended.toPlainString());
            if (amended.compareTo(paid) < 0) {
                word.add("cutReason", "票据金额核减");
            }
            items.add(word);
        }
        return items;
    }

    private static Answer amend(String login, JsonArrayBuilder items, String reason) throws Exception {
        return people.post(login, "/cases/" + id + "/amendment", body(items, reason));
    }

    private static JsonObject body(JsonArrayBuilder items, String reason) {
        return Json.createObjectBuilder()
                .add("auditedItems", items)
                .add("reason", reason)
                .build();
    }

    private static BigDecimal granted() throws Exception {
        return new BigDecimal(people.get("sme29", "/cases/" + id).json().getString("amountGranted"));
    }

    private static BigDecimal budget(String balance) throws Exception {
        return people.get("finance", "/fund/calls/" + walk.callId + "/budget").array().stream()
                .map(line -> new BigDecimal(line.asJsonObject().getString(balance)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonObject validApproval() throws Exception {
        List<JsonObject> approvals = people.get("sme29", "/cases/" + id + "/documents").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(document -> document.getString("kind").equals("APPROVAL"))
                .filter(document -> document.getString("validity").equals("VALID"))
                .toList();
        assertThat(approvals).hasSize(1);
        return approvals.get(0);
    }

    private static JsonObject verified(JsonObject document) throws Exception {
        String number = URLEncoder.encode(document.getString("documentNumber"), StandardCharsets.UTF_8);
        return people.get(
                        null,
                        "/public/official-documents?number=" + number + "&code=" + document.getString("verifyCode"))
                .json();
    }
}
