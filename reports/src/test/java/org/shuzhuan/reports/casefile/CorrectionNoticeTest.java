package org.shuzhuan.reports.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.Fixtures;
import org.shuzhuan.reports.PdfText;
import org.shuzhuan.reports.Renderer;

class CorrectionNoticeTest {

    private static final CorrectionDeadline DEADLINE = new CorrectionDeadline(LocalDate.of(2026, 12, 7), 10);
    private static final Contact CONTACT = new Contact("李明", "0990-1234567", "云川市滨江路 1 号政务服务中心 3 楼");

    private final Renderer renderer = new Renderer();

    @Test
    void saysWhatToCorrectUntilWhenAndWhatFollows() {
        String text =
                print(notice(Fixtures.ENTERPRISE, items(2), DEADLINE, CONTACT)).joined();
        assertThat(text)
                .contains("云川市工业和信息化局云工信补〔2026〕12号补正通知书")
                .contains("云川精工轴承有限公司（统一社会信用代码：91990100MA0ABCDE1X）：")
                .contains("“链星企业数字化改造补助”", "办件编号：BJ2026110012")
                .contains("1发票清单第1份发票", "2发票清单第2份发票")
                .contains("请于2026年12月7日24:00前（10个工作日），", "逾期未补正的，视为撤回申请。")
                .contains("联系人：李明。联系电话：0990-1234567。联系地址：云川市滨江路1号政务服务中心3楼。")
                .contains("云川市工业和信息化局2026年11月23日")
                .contains("第1页共1页");
    }

    @Test
    void embedsTheFontAndDescribesItself() {
        PdfText pdf = print(notice(Fixtures.ENTERPRISE, items(1), DEADLINE, CONTACT));
        assertThat(pdf.fonts()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("NotoSansSC");
        });
        assertThat(pdf.title()).isEqualTo("补正通知书 云工信补〔2026〕12号");
        assertThat(pdf.language()).isEqualTo("zh-CN");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        String text = print(notice(Fixtures.ENTERPRISE, items(1), new CorrectionDeadline(null, 10), null))
                .joined();
        assertThat(text)
                .contains("自本通知送达次日起10个工作日内", "届满日期待工作日历公布后确定", "视为撤回申请。云川市工业和信息化局")
                .doesNotContain("联系", "null", "24:00");
    }

    @Test
    void leavesOutABlankPhoneOnly() {
        String text = print(notice(Fixtures.ENTERPRISE, items(1), DEADLINE, new Contact("李明", " ", "三楼")))
                .joined();
        assertThat(text).contains("联系人：李明。联系地址：三楼。").doesNotContain("联系电话");
    }

    @Test
    void runsOverPagesWithTheTableHeadOnEach() {
        PdfText pdf = print(notice(Fixtures.ENTERPRISE, items(60), DEADLINE, CONTACT));
        int count = pdf.pages().size();
        assertThat(count).isGreaterThan(2);
        assertThat(pdf.joined())
                .contains(IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> number + "发票清单第" + number + "份发票")
                        .toList());
        assertThat(pdf.pages().get(1).replaceAll("\\s", ""))
                .startsWith("序号对应内容补正要求")
                .contains("第2页共" + count + "页");
    }

    @Test
    void wrapsLongTextWithoutCuttingIt() {
        String requirement = "请补充提供与申报设备逐项对应的采购合同、发票、付款凭证和设备照片；".repeat(40) + "完毕";
        String text = print(notice(
                        new Enterprise(Fixtures.LONG_NAME, "91990100MA0ABCDE1X"),
                        List.of(new CorrectionItem(Fixtures.LONG_NAME.repeat(2), requirement)),
                        DEADLINE,
                        CONTACT))
                .joined()
                .replaceAll("第\\d+页共\\d+页(序号对应内容补正要求)?", "");
        assertThat(text).contains(Fixtures.LONG_NAME + "（统一社会信用代码").contains("凭证和设备照片；完毕");
        assertThat(text.split("付款凭证和设备照片；", -1)).hasSize(41);
    }

    @Test
    void printsMarkupAsText() {
        List<CorrectionItem> items = List.of(new CorrectionItem("设备 <A&B>", "改为 \"C\""));
        assertThat(print(notice(Fixtures.ENTERPRISE, items, DEADLINE, CONTACT)).joined())
                .contains("设备<A&B>改为\"C\"");
    }

    @Test
    void refusesANoticeWithoutItems() {
        assertThatThrownBy(() -> notice(Fixtures.ENTERPRISE, List.of(), DEADLINE, CONTACT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PdfText print(CorrectionNotice notice) {
        return PdfText.of(renderer.pdf(notice));
    }

    private static CorrectionNotice notice(
            Enterprise enterprise, List<CorrectionItem> items, CorrectionDeadline deadline, Contact contact) {
        CaseReference reference = new CaseReference(enterprise, "BJ2026110012", "链星企业数字化改造补助");
        return new CorrectionNotice(Fixtures.letterhead("云工信补〔2026〕12号"), reference, items, deadline, contact);
    }

    private static List<CorrectionItem> items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new CorrectionItem("发票清单", "第" + number + "份发票的购买方名称与申报主体不一致，请重新提供。"))
                .toList();
    }
}
