package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.word;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** The leader revokes an approval before anything is paid, and never after. */
class RevocationIT {

    private static final String REASON = "项目实施地已经迁出本市，不符合支持条件。";

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
    }

    @Test
    void givesTheMoneyBackAndSaysSoToWhoeverVerifiesTheApproval() throws Exception {
        int id = caseOf("sme32", "IN_PAYMENT");
        CaseWalk instalments = new CaseWalk(people, "YC-2026-FQ");
        BigDecimal grant =
                new BigDecimal(people.get("sme32", "/cases/" + id).json().getString("amountGranted"));
        BigDecimal committed = committed(instalments);
        assertThat(revoke("sme32", id, REASON).status()).isEqualTo(403);
        assertThat(revoke("city.review", id, REASON).status()).isEqualTo(403);
        assertThat(revoke("city.leader", id, "").status()).isEqualTo(422);
        assertThat(walk.status("sme32", id)).isEqualTo("IN_PAYMENT");
        checkedAccount("sme32", id);

        Answer revoked = revoke("city.leader", id, REASON);

        assertThat(revoked.status()).as(revoked.body()).isEqualTo(204);
        assertThat(walk.status("sme32", id)).isEqualTo("REVOKED");
        assertThat(committed(instalments)).isEqualByComparingTo(committed.subtract(grant));
        JsonObject approval = document("sme32", id, "APPROVAL");
        Answer verified = people.get(
                null,
                "/public/official-documents?number=" + encoded(approval.getString("documentNumber")) + "&code="
                        + approval.getString("verifyCode"));
        assertThat(verified.json().getString("validity")).isEqualTo("REVOKED");
        assertThat(verified.json().getString("reason")).isEqualTo(REASON);
        document("sme32", id, "REVOCATION");
        assertThat(revoke("city.leader", id, REASON).code()).isEqualTo("SubsidyError.REVOKE_NOT_NOW");
        assertThat(people.get("sme32", "/cases/" + id).json()).doesNotContainKey("amountGranted");
        JsonObject money = people.get("sme32", "/cases/" + id + "/money").json();
        assertThat(money.getJsonObject("change").getString("state")).isEqualTo("LAPSED");
        assertThat(people.post("payer2", payeeChange(id) + "/approval", null).code())
                .isEqualTo("AwardError.NO_PAYEE_CHANGE");
        instalments.proofsHold();
    }

    /** A change of the account that waits for its approval. */
    private static void checkedAccount(String login, int id) throws Exception {
        JsonObject account = Json.createObjectBuilder()
                .add("bank", "云川农商行")
                .add("account", "6228480009876543")
                .add("reason", "原账户销户")
                .add("evidence", "开户许可证")
                .build();
        assertThat(people.post(login, payeeChange(id), account).status()).isEqualTo(204);
        assertThat(people.post(login, payeeChange(id) + "/confirmation", null).status())
                .isEqualTo(204);
        assertThat(people.post("payer1", payeeChange(id) + "/check", null).status())
                .isEqualTo(204);
    }

    private static String payeeChange(int id) {
        return "/cases/" + id + "/money/payee-change";
    }

    @Test
    void losesToThePaymentOrWinsButNeverBoth() throws Exception {
        int id = caseOf("sme07", "IN_PAYMENT");
        String number = people.get("sme07", "/cases/" + id).json().getString("caseNumber");
        String task = walk.task("payer1", number);

        List<Answer> answers = AtOnce.run(
                () -> revoke("city.leader", id, REASON),
                () -> walk.decideTask("payer1", task, word("PREPARED").build()));

        boolean revoked = answers.get(0).status() == 204;
        assertThat(answers.get(1).status() == 200).as(answers.toString()).isNotEqualTo(revoked);
        if (revoked) {
            assertThat(answers.get(1).code()).as(answers.get(1).body()).isEqualTo("SharedError.NOT_FOUND");
            assertThat(walk.status("sme07", id)).isEqualTo("REVOKED");
        } else {
            assertThat(answers.get(0).code()).isEqualTo("FundError.PAYMENT_OPEN");
            assertThat(walk.status("sme07", id)).isEqualTo("IN_PAYMENT");
        }
        walk.proofsHold();
    }

    @Test
    void isRefusedWhileAPaymentIsOnItsWayAndAfterTheFirst() throws Exception {
        assertThat(revoke("city.leader", caseOf("sme06", "IN_PAYMENT"), REASON).code())
                .isEqualTo("FundError.PAYMENT_OPEN");
        assertThat(revoke("city.leader", caseOf("sme31", "IN_PAYMENT"), REASON).code())
                .isEqualTo("FundError.ALREADY_PAID");
        assertThat(revoke("city.leader", caseOf("sme01", "CLOSED"), REASON).code())
                .isEqualTo("SubsidyError.REVOKE_NOT_NOW");
        walk.proofsHold();
    }

    private static Answer revoke(String login, int id, String reason) throws Exception {
        JsonObject body = Json.createObjectBuilder().add("reason", reason).build();
        return people.post(login, "/cases/" + id + "/revocation", body);
    }

    private static BigDecimal committed(CaseWalk call) throws Exception {
        return people.get("finance", "/fund/calls/" + call.callId + "/budget").array().stream()
                .map(line -> new BigDecimal(line.asJsonObject().getString("committed")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonObject document(String login, int id, String kind) throws Exception {
        return people.get(login, "/cases/" + id + "/documents").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(document -> document.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
