package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.facts;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** A corrected calendar moves what runs by it, and moves it back when the correction is taken back. */
class CalendarIT {

    private static final String YEAR_2026 =
            """
            kind,first_day,last_day,name
            SOURCE,,,国务院办公厅关于2026年部分节假日安排的通知
            OFF,2026-01-01,2026-01-03,元旦
            OFF,2026-02-15,2026-02-23,春节
            OFF,2026-04-04,2026-04-06,清明节
            OFF,2026-05-01,2026-05-05,劳动节
            OFF,2026-06-19,2026-06-21,端午节
            OFF,2026-09-25,2026-09-27,中秋节
            OFF,2026-10-01,2026-10-07,国庆节
            WORK,2026-01-04,2026-01-04,调休上班
            WORK,2026-02-14,2026-02-14,调休上班
            WORK,2026-02-28,2026-02-28,调休上班
            WORK,2026-05-09,2026-05-09,调休上班
            WORK,2026-09-20,2026-09-20,调休上班
            WORK,2026-10-10,2026-10-10,调休上班
            """;

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
    }

    @Test
    void movesTheLastDayOfARunningNotice() throws Exception {
        int id = underNotice("sme17");
        LocalDate before = lastDay(id);
        try {
            corrected("OFF," + before + "," + before + ",临时放假\n");
            assertThat(lastDay(id)).isAfter(before);
        } finally {
            corrected("");
        }
        assertThat(lastDay(id)).isEqualTo(before);
        JsonObject reason = Json.createObjectBuilder().add("reason", "不再申请").build();
        assertThat(people.post("sme17", "/cases/" + id + "/withdrawal", reason).status())
                .isEqualTo(204);
        walk.proofsHold();
    }

    private static int underNotice(String login) throws Exception {
        walk.withdrawOpenCases(login);
        JsonObject receipt = walk.submitted(login, walk.text(login, "00000721"));
        String number = receipt.getString("caseNumber");
        int id = receipt.getInt("caseFileId");
        walk.reachAudit(login, number, facts(2, "2026-08-28"));
        walk.decide("auditor", number, decision("CONFIRM").add("auditedItems", walk.audited("auditor", id)));
        walk.decide("city.leader", number, decision("AGREE"));
        walk.decide("finance", number, decision("AGREE"));
        assertThat(walk.status(login, id)).isEqualTo("IN_PUBLIC_NOTICE");
        return id;
    }

    private static LocalDate lastDay(int id) throws Exception {
        JsonArray notices =
                people.get("city.leader", "/cases/" + id + "/notices").array();
        return LocalDate.parse(notices.getJsonObject(notices.size() - 1).getString("lastDay"));
    }

    private static void corrected(String more) throws Exception {
        Answer answer = people.putCsv("system", "/working-calendars/2026", YEAR_2026 + more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
