package org.shuzhuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.browser.ApplicationForm.Receipt;

/** A subsidy in the browser through every desk to the payment, by the people of the demonstration city. */
@InBrowser
class SubsidyWalkIT {

    private Workbench workbench;
    private Receipt receipt;
    private String today;

    @BeforeEach
    void sitDown(Workbench workbench) {
        this.workbench = workbench;
    }

    @Test
    void fromTheOpenCallToThePayment() {
        Person applicant = workbench.person("sme26");
        apply(applicant);
        correct(applicant);
        at("wangchuan.acceptance").open().look("acceptance-returned").decide("ACCEPT");
        verify();
        at("city.review").open().look("review").decide("RECOMMEND");
        audit();
        countersign();
        publicNotice();
        approve(applicant);
        pay();
        closed(applicant);
    }

    private void apply(Person applicant) {
        applicant.inspect("home");
        String enterprise = applicant.page().locator("h1").innerText();
        ApplicationForm form = new ApplicationForm(applicant);
        form.open(ApplicationForm.CALL);
        form.enterprise();
        form.project();
        form.expenses();
        form.levels();
        form.payee(enterprise);
        form.documents();
        receipt = form.submit();
    }

    /** One field is asked for, and it alone is open to the applicant. */
    private void correct(Person applicant) {
        Desk acceptance = at("wangchuan.acceptance").open().look("acceptance");
        acceptance.choose("CORRECT");
        acceptance.sendRefused("请至少选一处要补正的内容");
        acceptance.askFor("project.summary", "请写清改造内容");
        acceptance.look("acceptance-correcting");
        acceptance.decide("CORRECT");
        applicant.open("/subsidy/home.xhtml");
        applicant.inspect("home-correction");
        applicant.follow(applicant.page().locator("#todo a.btn--primary"));
        assertThat(applicant.page().locator("main :is(input:not([type=hidden], [type=submit]), textarea, select)"))
                .hasCount(1);
        applicant.inspect("correction");
        applicant.fill("form:items:0:area", "联网设备 28 台，网关 28 台，车间看板 3 块");
        applicant.press("form:send");
        applicant.sees("待受理");
        applicant.inspect("my-case-corrected");
    }

    private void verify() {
        Desk verification = at("wangchuan.verification").open();
        verification.official().at("decide:inSignedPool").check();
        verification.official().fill("decide:findings", "系统在用，设备数据齐全，与申报一致。");
        verification.look("verification");
        verification.decide("CONFIRM");
    }

    /** One invoice lies outside the window and counts nothing; of the first item 10,000 is cut. */
    private void audit() {
        Desk audit = at("auditor").open();
        Person auditor = audit.official();
        assertThat(auditor.at("decide:items:2:eligible")).hasValue("0.00");
        audit.choose("CONFIRM");
        auditor.fill("decide:items:0:eligible", "390000");
        auditor.page().locator("#decision .chip").first().click();
        audit.sendRefused("请写明原因");
        audit.look("audit-refused");
        auditor.fill("decide:items:0:cutReason", "培训费 10000 元不属于软件和实施费");
        auditor.fill("decide:items:2:cutReason", "发票日期不在期间内");
        audit.look("audit");
        audit.decide("CONFIRM");
    }

    /** The amount and why: 25 = 8 + 17. */
    private void countersign() {
        Desk leader = at("city.leader").open();
        Locator why = leader.official().at("why");
        for (String words : new String[] {"25.00 万元", "80,000.00", "170,000.00", "590,000.00", "为什么是"}) {
            assertThat(why).containsText(words);
        }
        leader.look("countersign");
        leader.decide("AGREE");
        at("finance").open().look("countersign-finance").decide("AGREE");
    }

    private void publicNotice() {
        Person visitor = workbench.visitor();
        visitor.open("/casefile/notices.xhtml");
        visitor.inspect("notices");
        visitor.follow(visitor.page().locator("tbody a").first());
        visitor.sees("望川凯旋泵业");
        visitor.inspect("notice");
        Person administrator = workbench.person("system");
        administrator.open("/operations/clock.xhtml");
        administrator.fill("move:days", "8");
        administrator.inspect("clock");
        administrator.press("move:forward");
        today = administrator.page().locator("#clock time").getAttribute("datetime");
        workbench.everybodySignsInAgain();
    }

    private void approve(Person applicant) {
        at("city.leader2").open().look("approval").decide("APPROVE");
        Person reader = workbench.person(applicant.name());
        reader.open("/casefile/my-cases.xhtml");
        reader.follow(reader.page().locator("a[href*='my-case.xhtml']").first());
        reader.follow(reader.page().locator("#served a").filter(new Locator.FilterOptions().setHasText("批复")));
        Locator document = reader.page().locator("a[href*='/api/v1/documents/']");
        reader.waitFor(document);
        reader.inspect("approval-document");
        APIResponse file = reader.fetch(document.getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 5)).isEqualTo("%PDF-");
    }

    private void pay() {
        at("payer1").open().look("prepare-payment").send();
        Desk confirming = at("payer2").open();
        Person payer = confirming.official();
        payer.decide("decide:outcome", "CONFIRMED");
        payer.fill("decide:bankReference", "HD-20261208-001");
        payer.fill("decide:paidOn", today);
        confirming.look("confirm-payment");
        confirming.send();
    }

    private void closed(Person applicant) {
        Person reader = workbench.person(applicant.name());
        reader.open("/casefile/my-cases.xhtml");
        reader.follow(reader.page().locator("a[href*='my-case.xhtml']").first());
        reader.sees("已办结");
        reader.sees("25.00 万元");
        reader.inspect("my-case-closed");
        Person visitor = workbench.visitor();
        visitor.open("/casefile/status.xhtml");
        visitor.fill("status:caseNumber", receipt.caseNumber());
        visitor.fill("status:queryCode", "00000000");
        visitor.press("status:look");
        visitor.sees("编号和查询码对不上");
        visitor.inspect("status-refused");
        visitor.fill("status:queryCode", receipt.queryCode());
        visitor.press("status:look");
        visitor.sees("已办结");
        visitor.sees("资金已拨付");
        visitor.inspect("status");
    }

    private Desk at(String login) {
        return new Desk(workbench.person(login), receipt.caseNumber());
    }
}
