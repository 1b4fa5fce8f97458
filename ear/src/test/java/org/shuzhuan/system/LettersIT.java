package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters that decisions serve on enterprises, and their verification, in the demonstration city. */
class LettersIT {

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void servesTheDecisionToClawBackWhichAnybodyCanVerify() throws Exception {
        int id = people.get("sme33", "/cases").rows().getJsonObject(0).getInt("id");
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
    }
}
