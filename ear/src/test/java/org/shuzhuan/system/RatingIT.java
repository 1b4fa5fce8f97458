package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** A bad rating of the service, the leader's answer to it and the second rating, in the demonstration city. */
class RatingIT {

    /** Its case has ended and is not rated. */
    private static final String APPLICANT = "sme04";

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void followsUpABadRatingAndLetsTheApplicantRateOnceMore() throws Exception {
        int id = CaseWalk.closedCase(people, APPLICANT);
        String rating = "/cases/" + id + "/rating";
        String again = "/cases/" + id + "/second-rating";
        assertThat(people.put(APPLICANT, rating, form("VERY_DISSATISFIED", "")).code())
                .isEqualTo("CaseFileError.RATING_REMARK_REQUIRED");
        assertThat(people.put("sme05", rating, form("SATISFIED", "")).status()).isEqualTo(404);
        assertThat(people.put("city.leader", rating, form("SATISFIED", "")).status())
                .isEqualTo(403);

        Answer rated = people.put(APPLICANT, rating, form("VERY_DISSATISFIED", "电话一直没有人接。"));
        assertThat(rated.status()).as(rated.body()).isEqualTo(200);
        JsonObject open = rated.json();
        assertThat(open.getString("followUp")).isEqualTo("OPEN");
        assertThat(open.containsKey("followUpDueOn")).isTrue();
        assertThat(people.put(APPLICANT, rating, form("SATISFIED", "")).code())
                .isEqualTo("CaseFileError.ALREADY_RATED");
        assertThat(people.put(APPLICANT, again, form("SATISFIED", "")).code())
                .isEqualTo("CaseFileError.NOT_RATABLE_AGAIN");

        String answer = "/ratings/" + open.getInt("id") + "/answer";
        JsonObject words =
                Json.createObjectBuilder().add("answer", "已增加接听人员，并向贵单位致歉。").build();
        assertThat(people.get("city.leader", "/ratings?open=true").body()).contains("电话一直没有人接。");
        assertThat(people.put("finance", answer, words).status()).isEqualTo(403);
        assertThat(people.put("city.leader", answer, words).json().getString("followUp"))
                .isEqualTo("ANSWERED");
        assertThat(people.put("city.leader", answer, words).code()).isEqualTo("CaseFileError.FOLLOW_UP_NOT_OPEN");

        Answer second = people.put(APPLICANT, again, form("SATISFIED", "已经接通。"));
        assertThat(second.json().getString("secondLevel")).isEqualTo("SATISFIED");
        assertThat(people.put(APPLICANT, again, form("SATISFIED", "")).code())
                .isEqualTo("CaseFileError.NOT_RATABLE_AGAIN");
    }

    private static JsonObject form(String level, String remark) {
        JsonArrayBuilder reasons = Json.createArrayBuilder().add("ATTITUDE");
        return Json.createObjectBuilder()
                .add("level", level)
                .add("reasons", reasons)
                .add("remark", remark)
                .build();
    }
}
