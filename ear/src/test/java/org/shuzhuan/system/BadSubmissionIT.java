package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.system.PortalClient.Answer;

/** What an applicant may get wrong: the answer says what and where, and nothing is filed. */
class BadSubmissionIT {

    /** Whoever is refused; never files anything. */
    private static final String REFUSED = "sme28";

    private static PortalClient people;
    private static CaseWalk walk;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
        walk = new CaseWalk(people, "YC-2026-LY");
    }

    @AfterEach
    void nothingIsFiled() throws Exception {
        assertThat(walk.cases(REFUSED)).isZero();
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "expenses[0].paid, -1, AMOUNT_NEGATIVE, 负",
        "expenses[0].paid, 1.234, AMOUNT_TOO_MANY_DECIMALS, 两位",
        "expenses[0].paid, 999999999999, AMOUNT_TOO_LARGE, 1000000000",
        "expenses[0].paid, 1e9, AMOUNT_MALFORMED, 数字",
        "project.downPayment, 99999999999999999999, AMOUNT_MALFORMED, 数字",
        "project.completedOn, 2099-01-01, DATE_IN_FUTURE, 今天",
        "project.completedOn, 2024-01-01, DATE_ORDER, 早于",
        "expenses[0].invoicedOn, 2026-02-30, DATE_MALFORMED, 日期",
        "expenses[0].invoice, 12, INVOICE_MALFORMED, 发票",
        "expenses[1].invoice, 26990000000000000900, INVOICE_TWICE, 第 1 项",
        "documents.contract, 1, DOCUMENT_UNKNOWN, 文件",
        "payee.holder, 别人的公司, PAYEE_NOT_APPLICANT, 白石云锦制衣有限公司",
        "award.amount, 1000000, FIELD_UNKNOWN, award.amount",
        "ledSmes[0].creditCode, 91990102MA00000000, FIELD_UNKNOWN, ledSmes[0].creditCode"
    })
    void namesTheFieldAndWhatIsWrongWithIt(String path, String typed, String code, String words) throws Exception {
        ApplicationText text = walk.text(REFUSED, "00000090");
        text.put(path, typed);
        Answer refused = walk.submit(REFUSED, text, CaseWalk.key());
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("SharedError.FORM_INVALID");
        assertThat(refused.faults()).contains(path + " SubsidyError." + code);
        assertThat(refused.titleAt(path)).contains(words);
    }

    @Test
    void asksForTheKeyBeforeItLooksAtTheForm() throws Exception {
        ApplicationText text = walk.text(REFUSED, "00000091");
        text.put("expenses[0].paid", "-1");
        Answer whole = people.post(REFUSED, "/subsidy/applications", text.request(walk.callId));
        assertThat(whole.status()).isEqualTo(400);
        assertThat(whole.code()).isEqualTo("CaseFileError.KEY_REQUIRED");
        Answer draft = people.post(REFUSED, "/subsidy/drafts/" + walk.draft(REFUSED) + "/submission", null);
        assertThat(draft.status()).isEqualTo(400);
        assertThat(draft.code()).isEqualTo("CaseFileError.KEY_REQUIRED");
    }

    @Test
    void refusesDraftFieldsThatTheFormDoesNotHave() throws Exception {
        String draft = "/subsidy/drafts/" + walk.draft(REFUSED);
        JsonObject before = people.get(REFUSED, draft).json().getJsonObject("values");
        for (String path : List.of("project.nmae", "award.amount", "x'; DROP TABLE CASE_FILE --")) {
            JsonObject change = Json.createObjectBuilder()
                    .add("step", "PROJECT")
                    .add("values", Json.createObjectBuilder().add(path, "1").add("project.name", "改了"))
                    .build();
            Answer refused = people.patch(REFUSED, draft, change);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.faults()).containsExactly(path + " SubsidyError.FIELD_UNKNOWN");
            assertThat(refused.titleAt(path)).contains(path);
        }
        assertThat(people.get(REFUSED, draft).json().getJsonObject("values")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "YC-2026-LY-1, ProgrammeError.CALL_CLOSED, 2026-05-3",
        "YC-2027-LY, ProgrammeError.CALL_NOT_OPEN_YET, 2026-12-21"
    })
    void refusesACallThatIsNotOpen(String call, String code, String moment) throws Exception {
        ApplicationText text = walk.text(REFUSED, "00000092");
        JsonObject request = text.request(CaseWalk.callId(people, call));
        Answer refused = people.post(REFUSED, "/subsidy/applications", request, CaseWalk.key());
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.title()).contains(moment);
    }

    @Test
    void refusesAnApplicationThatIsNotEligibleWithEveryReason() throws Exception {
        ApplicationText text = walk.text(REFUSED, "00000093");
        text.put("declaration.seriousDishonesty", "YES", "declaration.safetyIncident", "YES");
        Answer refused = walk.submit(REFUSED, text, CaseWalk.key());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("SubsidyError.NOT_ELIGIBLE");
        assertThat(refused.title()).contains("；");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"callId\": 1, \"vals\": {}}",
                "{\"callId\": 1,",
                "[]",
                "null",
                "{\"callId\": \"one\", \"values\": {}}",
                "{\"callId\": 1, \"values\": {\"project.name\": {\"a\": 1}}}"
            })
    void refusesUnknownAndMalformedJson(String body) throws Exception {
        Answer refused = people.postText(REFUSED, "/subsidy/applications", body);
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("ApiError.BODY_UNREADABLE");
    }

    @Test
    void refusesFilesThatAreNotWhatTheySay() throws Exception {
        long draft = walk.draft(REFUSED);
        byte[] program = new byte[2_000];
        program[0] = 'M';
        program[1] = 'Z';
        String before =
                people.get(REFUSED, "/documents/of/subsidy-draft/" + draft).body();
        refused(people.upload(REFUSED, draft, "合同.pdf", program), 415, "DocumentError.TYPE_NOT_TAKEN", "合同.pdf");
        refused(
                people.upload(REFUSED, draft, "a.png", CaseWalk.PDF),
                415,
                "DocumentError.NAME_AND_CONTENT_DIFFER",
                "PDF");
        refused(people.upload(REFUSED, draft, "../../a.pdf", CaseWalk.PDF), 422, "DocumentError.NAME_HAS_PATH", "路径");
        refused(people.upload(REFUSED, draft, "c:\\a.pdf", CaseWalk.PDF), 422, "DocumentError.NAME_HAS_PATH", "路径");
        refused(people.upload(REFUSED, draft, "a.pdf", new byte[0]), 422, "DocumentError.EMPTY", "没有内容");
        assertThat(people.get(REFUSED, "/documents/of/subsidy-draft/" + draft).body())
                .isEqualTo(before);
    }

    @Test
    void refusesAHundredMegabytesWithAMessage() throws Exception {
        long draft = walk.draft(REFUSED);
        byte[] huge = new byte[100 * 1024 * 1024];
        System.arraycopy(CaseWalk.PDF, 0, huge, 0, CaseWalk.PDF.length);
        refused(people.upload(REFUSED, draft, "a.pdf", huge), 413, "DocumentError.TOO_LARGE", "20 MB");
        refused(people.uploadInChunks(REFUSED, draft, "a.pdf", huge), 411, "DocumentError.LENGTH_MISSING", "长度");
    }

    private static void refused(Answer answer, int status, String code, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.title()).contains(words);
    }

    @Test
    void checksTheCreditCodesOfLedEnterprises() throws Exception {
        CaseWalk chain = new CaseWalk(people, "YC-2026-CL");
        String draft = "/subsidy/drafts/" + chain.draft(REFUSED);
        var values = Json.createObjectBuilder();
        List<String> codes = List.of("123", "91990102MA0000000X", "91990102MA0000000X");
        IntStream.range(0, codes.size()).forEach(row -> values.add("ledSmes[" + row + "].creditCode", codes.get(row)));
        JsonObject change = Json.createObjectBuilder()
                .add("step", "PROJECT")
                .add("values", values)
                .build();
        assertThat(people.patch(REFUSED, draft, change).status()).isEqualTo(200);
        assertThat(people.get(REFUSED, draft + "/faults?step=PROJECT").body())
                .contains("CREDIT_CODE_MALFORMED", "CREDIT_CODE_CHECK_DIGIT", "LED_SME_TWICE");
    }
}
