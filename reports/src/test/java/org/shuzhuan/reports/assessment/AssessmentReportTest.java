package org.shuzhuan.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.Fixtures;
import org.shuzhuan.reports.PdfText;
import org.shuzhuan.reports.Renderer;

class AssessmentReportTest {

    private static final List<RadarAxis> AXES = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> new RadarAxis("指标" + number, number * 100, 500))
            .toList();
    private static final List<HeatScenario> SCENARIOS = IntStream.rangeClosed(1, 16)
            .mapToObj(number -> new HeatScenario("场景" + number, number % 2 == 0, number % 5, number == 7))
            .toList();

    private static PdfText print(List<ReportLine> rows) {
        ReportSubject subject =
                new ReportSubject(Fixtures.ENTERPRISE.name(), "企业自评，2026-11-12", "二级 规范级，55.45 分", "离三级还差：得分 4.55 分");
        return PdfText.of(
                new Renderer().pdf(new AssessmentReport(Fixtures.letterhead("PC-17"), subject, AXES, SCENARIOS, rows)));
    }

    private static ReportLine answer(int number) {
        return new ReportLine("答案", "题目", "所选", "得分", "Q" + number + " 企业网络建设连接情况", "B 车间建成工控网络；C 建成应用系统网络", "4.00");
    }

    @Test
    void tellsLevelGapAndAnswers() {
        PdfText pdf = print(
                List.of(new ReportLine("先做什么", "做什么", "怎样做", "带来", "设备管理 ★ 到三级", "关键参数实时采集", "1 个场景"), answer(1)));

        assertThat(pdf.joined())
                .contains("数字化水平评测报告云川精工轴承有限公司企业自评，2026-11-12二级规范级，55.45分离三级还差：得分4.55分")
                .contains("先做什么做什么怎样做带来设备管理★到三级关键参数实时采集1个场景")
                .contains("答案题目所选得分Q1企业网络建设连接情况");
        assertThat(pdf.title()).isEqualTo("数字化水平评测报告 PC-17");
    }

    @Test
    void runsOverPagesWithItsHeads() {
        PdfText pdf = print(IntStream.rangeClosed(1, 60)
                .mapToObj(AssessmentReportTest::answer)
                .toList());

        assertThat(pdf.pages()).hasSizeGreaterThan(2);
        assertThat(pdf.pages().get(2)).contains("题目", "所选");
    }

    @Test
    void drawsWithoutPeers() {
        List<RadarAxis> alone = AXES.stream()
                .map(axis -> new RadarAxis(axis.title(), axis.own(), null))
                .toList();

        assertThat(RadarImage.png(alone)).isNotEqualTo(RadarImage.png(AXES)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(HeatImage.png(SCENARIOS)).startsWith(0x89, 'P', 'N', 'G');
    }
}
