package org.shuzhuan.reports.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.Fixtures;
import org.shuzhuan.reports.PdfText;
import org.shuzhuan.reports.Renderer;

class DossierReportTest {

    @Test
    void saysWhoWhereAndWhat() {
        PdfText pdf = print(List.of(new DossierRow("2026-11-12 09:30", "申报", "转型升级奖补，待受理")));
        assertThat(pdf.joined())
                .contains("一企一档云川精工轴承有限公司统一社会信用代码91990102MA0000001X规划阶段：还没有申报")
                .contains("时间类别内容2026-11-1209:30申报转型升级奖补，待受理");
    }

    @Test
    void runsOverPagesWithItsHeads() {
        PdfText pdf = print(IntStream.rangeClosed(1, 90)
                .mapToObj(number -> new DossierRow("2026-11-12 09:30", "消息", "第 " + number + " 条"))
                .toList());
        assertThat(pdf.pages()).hasSizeGreaterThan(1);
        assertThat(pdf.pages().get(1)).contains("类别");
    }

    @Test
    void printsADossierWithoutLines() {
        assertThat(print(List.of()).joined()).contains("一企一档云川精工轴承有限公司");
    }

    @Test
    void saysAtTheHeadWhatIsLeftOut() {
        assertThat(print("更早的 17 条见 dossier.json", List.of()).joined()).contains("还没有申报更早的17条见dossier.json时间");
    }

    private static PdfText print(List<DossierRow> rows) {
        return print("", rows);
    }

    private static PdfText print(String cut, List<DossierRow> rows) {
        return PdfText.of(new Renderer()
                .pdf(new DossierReport(
                        Fixtures.letterhead("DA-7"),
                        Fixtures.ENTERPRISE.name(),
                        "统一社会信用代码 91990102MA0000001X",
                        "规划阶段：还没有申报",
                        cut,
                        rows)));
    }
}
