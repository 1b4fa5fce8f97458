package org.shuzhuan.reports.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.PdfText;
import org.shuzhuan.reports.Renderer;

class ApplicationFormTest {

    private final Renderer renderer = new Renderer();

    @Test
    void printsAllFieldsTheExpensesWithTheirSumAndThePledge() {
        PdfText pdf = PdfText.of(renderer.pdf(form(3)));
        assertThat(pdf.joined())
                .contains("中小企业数字化改造奖补申报书申报单位：云川精工轴承有限公司统一社会信用代码：91990100MA0ABCDE1X")
                .contains("编号：990101　日期：2026年11月23日", "项目名称云川精工数字化改造")
                .contains("支出凭证已付金额（元）", "第1项合同A发票1100,000.00")
                .contains("合计（大写）：叁拾万元整300,000.00", "保证所填内容真实。");
        assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
        assertThat(pdf.title()).isEqualTo("申报书 990101");
    }

    @Test
    void runsOverPagesWithoutCuttingAnything() {
        PdfText pdf = PdfText.of(renderer.pdf(form(50)));
        assertThat(pdf.pages()).hasSizeGreaterThan(2);
        IntStream.rangeClosed(1, 50).forEach(item -> assertThat(pdf.joined()).contains("第" + item + "项"));
    }

    @Test
    void saysOnEveryPageThatItIsADraft() {
        PdfText pdf = PdfText.of(renderer.watermarked(form(50), "草稿"));
        assertThat(pdf.pages()).allMatch(page -> page.contains("草"));
    }

    private static ApplicationForm form(int items) {
        List<FormLine> lines = new ArrayList<>();
        lines.add(FormLine.section("项目"));
        lines.add(FormLine.field("项目名称", "云川精工数字化改造"));
        lines.add(FormLine.field("摘要", null));
        lines.add(FormLine.expenseHead());
        IntStream.rangeClosed(1, items)
                .forEach(item ->
                        lines.add(FormLine.expense("第" + item + "项", "合同A 发票" + item, new BigDecimal("100000"))));
        lines.add(FormLine.expenseTotal(new BigDecimal(100_000L * items)));
        lines.add(FormLine.paragraph("保证所填内容真实。"));
        return new ApplicationForm(
                new Letterhead("云川精工轴承有限公司", "990101", LocalDate.of(2026, 11, 23), true),
                "中小企业数字化改造奖补",
                "91990100MA0ABCDE1X",
                lines);
    }
}
