package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** Letters that decisions serve on enterprises, and their verification, in the demonstration city. */
class LettersIT {

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void servesTheDecisionToClawBackWhichAnybodyCanVerify() throws Exception {
        int id = CaseWalk.closedCase(people, "sme33");
        JsonObject letter = people.get("sme33", "/cases/" + id + "/documents").array().stream()
                .map(JsonValue::asJsonObject)
                .filter(document -> document.getString("kind").equals("CLAWBACK"))
                .findFirst()
                .orElseThrow();

        assertThat(letter.getString("documentNumber")).matches("市财政局追〔2026〕\\d+号");
        assertThat(letter.getString("issuerName")).contains("财政局");
        String query = "?number=" + URLEncoder.encode(letter.getString("documentNumber"), StandardCharsets.UTF_8)
                + "&code=" + letter.getString("verifyCode");
        JsonObject verified =
                people.get(null, "/public/official-documents" + query).json();
        assertThat(verified.getString("kind")).isEqualTo("CLAWBACK");
        assertThat(verified.getString("validity")).isEqualTo("VALID");
        assertThat(people.get("sme33", "/messages").body()).contains("追回决定：", letter.getString("documentNumber"));
    }

    @Test
    void sendsTheAdministratorsWordsAndKeepsWhatWasSent() throws Exception {
        String wording = "/wordings/MESSAGE/CASE_SUBMITTED";
        assertThat(people.get("programme", wording).status()).isEqualTo(403);
        assertThat(people.post("system", wording + "/versions", text("收到", "收到 {caseNo}。"))
                        .faults())
                .containsExactly("body MessageError.WORDING_PLACE_UNKNOWN", "body MessageError.WORDING_PLACE_MISSING");
        JsonObject words = text("收到申报：{caseNumber}", "“{callTitle}”的申报收到了。#{1+1} <b>请等候</b>");
        assertThat(people.post("system", wording + "/preview", words).json().getString("body"))
                .isEqualTo("“2026 年链式数字化转型奖补”的申报收到了。#{1+1} <b>请等候</b>");
        assertThat(people.post("system", wording + "/versions", words).status()).isEqualTo(201);
        assertThat(people.post("system", wording + "/versions", words).code())
                .isEqualTo("MessageError.WORDING_UNCHANGED");

        CaseWalk walk = new CaseWalk(people, "YC-2026-LY");
        walk.withdrawOpenCases("sme24");
        String number = walk.submitted("sme24", walk.text("sme24", "00000924")).getString("caseNumber");
        assertThat(titles("sme24")).contains("收到申报：" + number);
        assertThat(people.post("system", wording + "/restoration", null).status())
                .isEqualTo(200);
        assertThat(titles("sme24")).contains("收到申报：" + number);
        assertThat(people.post("system", wording + "/restoration", null).code())
                .isEqualTo("MessageError.WORDING_UNCHANGED");
    }

    @Test
    void printsALetterForTheAdministratorBeforeItHolds() throws Exception {
        JsonObject current =
                people.get("system", "/wordings/LETTER/ACCEPTED").json().getJsonObject("current");
        JsonObject words = Json.createObjectBuilder()
                .add("body", current.getString("body"))
                .build();
        String specimen = "/wordings/LETTER/ACCEPTED/specimen";
        Answer printed = people.post("system", specimen, words);
        assertThat(printed.status()).as(printed.body()).isEqualTo(200);
        assertThat(printed.body()).startsWith("%PDF");
        assertThat(people.post("system", specimen, text("", "{caseNo}")).faults())
                .contains("body MessageError.WORDING_PLACE_UNKNOWN");
        assertThat(people.post("programme", specimen, words).status()).isEqualTo(403);
    }

    private static List<String> titles(String login) throws Exception {
        return people.get(login, "/messages").rows().stream()
                .map(message -> message.asJsonObject().getString("title"))
                .toList();
    }

    private static JsonObject text(String title, String body) {
        return Json.createObjectBuilder().add("title", title).add("body", body).build();
    }
}
