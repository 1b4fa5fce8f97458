package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** The same submission twice, and two that cannot both be: also at the same instant. */
class SubmissionRaceIT {

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-HF25");
    }

    @Test
    void filesOneCaseWhenSubmitIsPressedTwice() throws Exception {
        long before = walk.cases("sme01");
        ApplicationText text = text("sme01", "00000101");
        String key = CaseWalk.key();
        List<Answer> answers = AtOnce.run(() -> walk.submit("sme01", text, key), () -> walk.submit("sme01", text, key));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 200);
        assertThat(answers.get(0).json()).isEqualTo(answers.get(1).json());
        assertThat(walk.cases("sme01")).isEqualTo(before + 1);
        text.put("project.name", "换了内容");
        Answer other = walk.submit("sme01", text, key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("CaseFileError.KEY_WITH_OTHER_BODY");
        assertThat(walk.cases("sme01")).isEqualTo(before + 1);
    }

    @Test
    void takesTheSameWordsUnderAnotherCallAsAnotherRequest() throws Exception {
        ApplicationText text = text("sme02", "00000102");
        String key = CaseWalk.key();
        assertThat(walk.submit("sme02", text, key).status()).isEqualTo(201);
        JsonObject otherCall = text.request(CaseWalk.callId(people, "YC-2026-LY"));
        Answer refused = people.post("sme02", "/subsidy/applications", otherCall, key);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("CaseFileError.KEY_WITH_OTHER_BODY");
    }

    @Test
    void refusesASecondApplicationUnderWay() throws Exception {
        JsonObject receipt = walk.submitted("sme03", text("sme03", "00000103"));
        long before = walk.cases("sme03");
        Answer second = walk.submit("sme03", text("sme03", "00000113"), CaseWalk.key());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("SubsidyError.APPLICATION_UNDER_WAY");
        assertThat(second.title()).contains(receipt.getString("caseNumber"));
        assertThat(walk.cases("sme03")).isEqualTo(before);
    }

    @Test
    void letsOneOfTwoApplicationsHaveAnInvoice() throws Exception {
        ApplicationText first = text("sme04", "00000104");
        ApplicationText second = text("sme26", "00000105");
        String invoice = "26990000000000001040";
        second.put("expenses[1].invoice", invoice);
        long before = walk.cases("sme04") + walk.cases("sme26");
        List<Answer> answers = AtOnce.run(
                () -> walk.submit("sme04", first, CaseWalk.key()), () -> walk.submit("sme26", second, CaseWalk.key()));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        boolean firstWon = answers.get(0).status() == 201;
        Answer loser = answers.get(firstWon ? 1 : 0);
        String path = firstWon ? "expenses[1].invoice" : "expenses[0].invoice";
        assertThat(loser.faults()).containsExactly(path + " AwardError.INVOICE_CLAIMED");
        assertThat(loser.titleAt(path)).contains("发票");
        assertThat(walk.cases("sme04") + walk.cases("sme26")).isEqualTo(before + 1);
        Answer later =
                firstWon ? walk.submit("sme26", second, CaseWalk.key()) : walk.submit("sme04", first, CaseWalk.key());
        assertThat(later.faults()).containsExactly(path + " AwardError.INVOICE_CLAIMED");
    }

    @Test
    void keepsScriptsAndExpressionsAsPlainText() throws Exception {
        String nasty = "<script>alert(1)</script> #{1+1} ${7*7} ' OR 1=1 --";
        ApplicationText text = text("sme27", "00000123");
        text.put("project.name", nasty, "project.summary", nasty, "contact.person", "<b>#{7*7}</b>");
        text.put("project.contractNumber", "#{1+1}'--", "payee.bank", "<i>${1}</i>", "expenses[0].name", nasty);
        JsonObject receipt = walk.submitted("sme27", text);
        int id = receipt.getInt("caseFileId");
        JsonObject values =
                people.get("sme27", "/cases/" + id + "/application").json().getJsonObject("values");
        assertThat(values.getString("project.name")).isEqualTo(nasty);
        assertThat(values.getString("project.summary")).isEqualTo(nasty);
        assertThat(values.getString("contact.person")).isEqualTo("<b>#{7*7}</b>");
        String number = receipt.getString("caseNumber");
        String desk = CaseWalk.acceptance("sme27");
        walk.decide(desk, number, CaseWalk.word("ACCEPT").add("opinion", nasty));
        assertThat(people.get(desk, "/cases/" + id + "/history").body()).contains("#{1+1} ${7*7}");
        PageVisitor official = new PageVisitor(PortalServer.shared());
        official.open("/casefile/case.xhtml?id=" + id);
        official.signIn(desk);
        String shown = official.text();
        assertThat(shown)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; #{1+1} ${7*7}")
                .doesNotContain("<script>alert(1)")
                .doesNotContain("<b>#{7*7}");
    }

    /** A call of which the demonstration city has no case: every enterprise may apply. */
    private static ApplicationText text(String login, String serial) throws Exception {
        ApplicationText text = walk.text(login, serial);
        text.put("project.contractSignedOn", "2025-01-10", "project.completedOn", "2025-11-01");
        return text;
    }
}
