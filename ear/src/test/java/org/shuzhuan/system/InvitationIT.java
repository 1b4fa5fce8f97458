package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** Invitations to assess, many at once: dry run, round, message to each, nobody twice, own regions only. */
class InvitationIT {

    private static final String ROUNDS = "/assessment-invitations";
    /** Textile of Baishi: none of the other tests assesses there. */
    private static final String FILTER = "?region=990122&industry=C17";

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void tellsEachOnceWithinTheDaysOfTheRule() throws Exception {
        JsonObject dry = preview("baishi.verification", FILTER);
        int matching = dry.getInt("matching");
        assertThat(dry.getInt("invited")).isPositive().isLessThanOrEqualTo(matching);
        assertThat(invitationsTo("sme18")).isZero();
        assertThat(preview("baishi.verification", FILTER).getInt("invited")).isEqualTo(dry.getInt("invited"));
        Answer round = invite("baishi.verification", "990122");
        assertThat(round.status()).as(round.body()).isEqualTo(201);
        assertThat(round.json().getInt("invited")).isEqualTo(dry.getInt("invited"));
        assertThat(round.json().getInt("leftOut")).isEqualTo(matching - dry.getInt("invited"));
        int id = round.json().getInt("id");
        assertThat(people.get("baishi.verification", ROUNDS + "/" + id + "/lines")
                        .json()
                        .getInt("total"))
                .isEqualTo(matching);
        assertThat(invitationsTo("sme18")).isEqualTo(1);
        assertThat(preview("baishi.verification", FILTER).getInt("invited")).isZero();
        assertThat(invite("baishi.verification", "990122").code()).isEqualTo("AssessmentError.INVITATION_NOBODY");
        // the city's desk may not tell them again either
        assertThat(preview("city.review", FILTER).getInt("invited")).isZero();
        assertThat(invitationsTo("sme18")).isEqualTo(1);
        assertThat(people.get("linxi.verification", ROUNDS + "/" + id + "/lines")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void reachesOnlyTheOwnRegionsAndOnlyFromDesksThatMay() throws Exception {
        assertThat(preview("linxi.verification", FILTER).getInt("matching")).isZero();
        assertThat(invite("linxi.verification", "990122").code()).isEqualTo("AssessmentError.INVITATION_NOBODY");
        assertThat(people.get("linxi.acceptance", ROUNDS + "/preview").status()).isEqualTo(403);
        assertThat(people.get("sme18", ROUNDS + "/preview").status()).isEqualTo(403);
        assertThat(people.get("city.review", ROUNDS + "/preview?standing=SOME").status())
                .isEqualTo(400);
    }

    @Test
    void findsThoseWhoNeverAssessed() throws Exception {
        int all = preview("city.review", "").getInt("matching");
        int not = preview("city.review", "?standing=NOT_ASSESSED").getInt("matching");
        int assessed = preview("city.review", "?standing=ASSESSED").getInt("matching");
        assertThat(not + assessed).isEqualTo(all);
        assertThat(assessed).isPositive();
    }

    private static JsonObject preview(String login, String query) throws Exception {
        Answer answer = people.get(login, ROUNDS + "/preview" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Answer invite(String login, String region) throws Exception {
        return people.post(
                login,
                ROUNDS,
                Json.createObjectBuilder()
                        .add("region", region)
                        .add("industry", "C17")
                        .build());
    }

    private static long invitationsTo(String login) throws Exception {
        int enterprise =
                people.get(login, "/assessments").array().getJsonObject(0).getInt("enterpriseId");
        return people.get(login, "/dossiers/" + enterprise + "/lines?kind=MESSAGE").rows().stream()
                .map(JsonValue::asJsonObject)
                .filter(message -> message.getString("title").contains("自评"))
                .count();
    }
}
