package org.shuzhuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The 龙岩 example, typed step by step: level 2, 600,000 paid, 200,000 down, and an invoice of 2024-10-10. */
final class ApplicationForm {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final String NEXT = "form:next";

    private final Person applicant;

    ApplicationForm(Person applicant) {
        this.applicant = applicant;
    }

    void open(String call) {
        applicant.open("/programme/calls.xhtml");
        applicant.follow(
                applicant.page().locator("tbody a.strong").filter(new Locator.FilterOptions().setHasText(call)));
        applicant.inspect("call");
        applicant.follow(
                applicant.page().locator("a[href*='/subsidy/apply.xhtml']").first());
    }

    /** What is typed is stored while one types, and stands there after the page was left. */
    void enterprise() {
        Locator person = applicant.at("form:person");
        applicant
                .page()
                .waitForResponse(
                        answer -> answer.request().postData() != null
                                && answer.request().postData().contains("form%3Aautosave"),
                        () -> person.pressSequentially("（车间）"));
        assertThat(applicant.page().locator("[data-saved-state]")).hasText(Pattern.compile("已保存 \\d\\d:\\d\\d"));
        applicant.page().reload();
        assertThat(applicant.at("form:person")).hasValue("（车间）叶青");
        applicant.fill("form:phone", "13900000001");
        applicant.inspect("apply-enterprise");
        applicant.press(NEXT);
    }

    /** A wrong date and amount are refused where they stand, and nothing typed is lost. */
    void project() {
        applicant.fill("form:name", "泵体加工车间联网");
        applicant.fill("form:contractNumber", "KX-2024-018");
        applicant.fill("form:summary", "关键设备联网，订单、排产和质量数据贯通。<script>alert(1)</script> #{1+1}");
        applicant.fill("form:signedOn", "2024-10-18");
        applicant.fill("form:completedOn", "2026-08-28");
        applicant.fill("form:downPayment", "200000.123");
        assertThat(applicant.at("form:downPayment-field")).containsText("金额最多两位小数");
        applicant.press(NEXT);
        assertThat(applicant.page().locator("[data-faults]")).isFocused();
        applicant.inspect("apply-project-refused");
        applicant.fill("form:downPayment", "200000");
        applicant.page().getByLabel("试点细分行业").selectOption("GENERAL_PARTS");
        applicant.settle();
        applicant.inspect("apply-project");
        applicant.press(NEXT);
    }

    void expenses() {
        expense(1, "制造执行系统软件和实施", "400000", "2025-09-01", "2024-10-18");
        expense(2, "设备数据采集", "200000", "2026-01-15", "2024-10-18");
        expense(3, "早期咨询软件", "50000", "2024-10-10", "2024-10-10");
        applicant.inspect("apply-expenses");
        applicant.press(NEXT);
    }

    private void expense(int number, String name, String amount, String day, String signedOn) {
        applicant.press("form:add");
        applicant.fill("form:itemName", name);
        applicant.choose("form:category", "SOFTWARE");
        applicant.fill("form:itemContract", "KX-2024-018");
        applicant.fill("form:itemSigned", signedOn);
        applicant.fill("form:invoice", "2699000000077700000" + number);
        applicant.fill("form:invoicedOn", day);
        applicant.fill("form:paidOn", day);
        applicant.fill("form:invoiced", amount);
        applicant.fill("form:paid", amount);
        if (number == 1) {
            applicant.inspect("apply-expense-open");
        }
        applicant.press("form:saveItem");
    }

    void levels() {
        applicant.choose("form:before", "1");
        applicant.choose("form:after", "2");
        applicant.fill("form:evaluatedOn", "2026-09-10");
        applicant.choose("form:dishonesty", "NO");
        applicant.choose("form:incident", "NO");
        applicant.choose("form:national", "NO");
        applicant.inspect("apply-levels");
        applicant.press(NEXT);
    }

    void payee(String holder) {
        applicant.fill("form:holder", holder);
        applicant.fill("form:bank", "云川银行");
        applicant.fill("form:account", "6228480001234567");
        applicant.inspect("apply-payee");
        applicant.press(NEXT);
    }

    void documents() {
        applicant.press(NEXT);
        assertThat(applicant.page().locator("[data-faults]")).isFocused();
        applicant.inspect("apply-documents-missing");
        applicant.upload("upload:items:0:file", "合同.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
        applicant.press("upload:items:0:file-send");
        assertThat(applicant.at("upload:items:0:file-field").locator(".error")).isVisible();
        assertThat(applicant.page().locator("[data-faults]")).isFocused();
        for (int item = 0; item < 5; item++) {
            applicant.upload("upload:items:" + item + ":file", "材料 " + (item + 1) + ".pdf", PDF);
            applicant.press("upload:items:" + item + ":file-send");
            assertThat(applicant.page().locator("#upload section").nth(item).locator("li a"))
                    .hasText("材料 " + (item + 1) + ".pdf");
        }
        applicant.inspect("apply-documents");
        applicant.press(NEXT);
    }

    /** Refused without the pledge; then pledged, confirmed by the legal representative, and filed. */
    Receipt submit() {
        applicant.press("form:submit");
        assertThat(applicant.page().locator("[data-faults]")).isFocused();
        applicant.inspect("apply-check-refused");
        applicant.at("pledging:pledged").check();
        applicant.press("pledging:savePledge");
        applicant.press("pledging:confirm");
        applicant.inspect("apply-check");
        applicant.press("form:submit");
        Receipt receipt = new Receipt(
                applicant.page().locator("#receipt .case-no").innerText().replaceAll("\\s", ""),
                applicant.at("query-code").innerText());
        applicant.inspect("receipt");
        return receipt;
    }

    /** What opens the public status of the case. */
    record Receipt(String caseNumber, String queryCode) {}
}
