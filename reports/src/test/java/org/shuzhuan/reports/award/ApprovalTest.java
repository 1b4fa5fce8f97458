package org.shuzhuan.reports.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.Fixtures;
import org.shuzhuan.reports.PdfText;
import org.shuzhuan.reports.Renderer;

class ApprovalTest {

    private static final List<FiredRule> RULES = List.of(
            new FiredRule("第七条第一款", "改造后数字化水平达到二级，按核定投资额的 30% 补助。"), new FiredRule("第七条第三款", "单个项目补助最高 150,000.00 元。"));
    private static final List<CalculationLine> CALCULATION = List.of(
            new CalculationLine("核定投资额", new BigDecimal("520000.00"), "经审计核减 30,000.00 元"),
            new CalculationLine("补助比例", null, "30%"),
            new CalculationLine("计算补助额", new BigDecimal("156000.00"), "520,000.00 × 30%"),
            new CalculationLine("核定补助额", new BigDecimal("150000.00"), "不超过单个项目上限"));
    private static final List<Instalment> INSTALMENTS = List.of(
            new Instalment("首期", new BigDecimal("90000"), "批复印发后"),
            new Instalment("余款", new BigDecimal("60000"), "绩效复核合格后"));

    private final Renderer renderer = new Renderer();

    @Test
    void grantsTheAmountInFiguresAndWords() {
        assertThat(print(approval(RULES, INSTALMENTS)).joined())
                .contains("关于轴承产线数字化改造项目补助资金的批复")
                .contains("云川精工轴承有限公司（统一社会信用代码：91990100MA0ABCDE1X）：")
                .contains("根据《云川市中小企业数字化转型补助办法》（云工信规〔2026〕3号），经审核，现批复如下：")
                .contains("一、核定金额同意给予补助资金人民币150,000.00元（大写：壹拾伍万元整）。")
                .contains("特此批复。云川市工业和信息化局2026年11月23日");
    }

    @Test
    void explainsTheAmountRuleByRuleAndLineByLine() {
        assertThat(print(approval(RULES, INSTALMENTS)).joined())
                .contains("二、核定依据1．第七条第一款：改造后数字化水平达到二级", "2．第七条第三款：单个项目")
                .contains("三、金额计算计算项目金额（元）说明核定投资额520,000.00经审计核减30,000.00元")
                .contains("补助比例30%", "计算补助额156,000.00520,000.00×30%")
                .contains("四、资金拨付款项金额（元）拨付条件首期90,000.00批复印发后余款60,000.00绩效复核合格后")
                .contains("户名云川精工轴承有限公司，开户银行云川农村商业银行滨江支行，账号6222***********0123。");
    }

    @Test
    void leavesOutTheInstalmentTableWhenPaidAtOnce() {
        assertThat(print(approval(RULES, List.of())).joined())
                .contains("四、资金拨付补助资金拨付至以下账户")
                .doesNotContain("拨付条件", "null");
    }

    @Test
    void runsOverPages() {
        List<FiredRule> rules = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new FiredRule("第" + number + "条", "规则内容甲乙丙丁。".repeat(6) + "止"))
                .toList();
        PdfText pdf = print(approval(rules, INSTALMENTS));
        assertThat(pdf.pages()).hasSizeGreaterThan(3);
        assertThat(pdf.joined())
                .contains(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> number + "．第" + number + "条：规则内容甲乙丙丁。")
                        .toList());
        assertThat(pdf.joined()).contains("特此批复。");
    }

    @Test
    void printsTheSameTextTwice() {
        Approval approval = approval(RULES, INSTALMENTS);
        assertThat(print(approval).pages()).isEqualTo(print(approval).pages());
    }

    @Test
    void describesItself() {
        assertThat(print(approval(RULES, INSTALMENTS)).title()).isEqualTo("批复 云工信批〔2026〕7号");
    }

    @Test
    void namesTheApprovalItReplacesAndWhatWasWrongInIt() {
        Approval approval = approval(RULES, INSTALMENTS);
        Approval amended = new Approval(
                approval.letterhead(),
                approval.project(),
                approval.grant(),
                approval.account(),
                new Amendment("云工信批〔2026〕6号", "第二项费用的核定金额误录。"));

        assertThat(print(amended).joined()).contains("收悉。原批复（云工信批〔2026〕6号）有误，现予更正，原批复同时废止。更正原因：第二项费用的核定金额误录。根据《");
        assertThat(print(approval).joined()).doesNotContain("原批复");
    }

    private PdfText print(Approval approval) {
        return PdfText.of(renderer.pdf(approval));
    }

    private static Approval approval(List<FiredRule> rules, List<Instalment> instalments) {
        PolicyDocument policy = new PolicyDocument("云川市中小企业数字化转型补助办法", "云工信规〔2026〕3号");
        return new Approval(
                Fixtures.letterhead("云工信批〔2026〕7号"),
                new ApprovedProject(Fixtures.ENTERPRISE, "轴承产线数字化改造项目", "BJ2026110012", policy),
                new Grant(new BigDecimal("150000"), rules, CALCULATION, instalments),
                Fixtures.account(),
                null);
    }
}
