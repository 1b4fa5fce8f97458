package org.shuzhuan.reports.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.Fixtures;
import org.shuzhuan.reports.PayeeAccount;
import org.shuzhuan.reports.PdfText;
import org.shuzhuan.reports.Renderer;

class PaymentListTest {

    private final Renderer renderer = new Renderer();

    @Test
    void listsPaymentsWithTheirTotal() {
        assertThat(PdfText.of(renderer.pdf(list(3, "王芳"))).joined())
                .contains("云川市2026年第一批链星企业补助资金拨付清单", "清单编号：云财拨〔2026〕5号", "编制日期：2026年11月23日")
                .contains("1BJ202611001云川精工轴承有限公司91990100MA0ABCDE1X首期云川农村商业银行滨江支行6222***********012310,001.50")
                .contains("合计（3笔）大写：叁万零陆元整30,006.00")
                .contains("制表人：赵磊确认人：王芳")
                .doesNotContain("6222021234567890123");
    }

    @Test
    void leavesOutWhoConfirmsUntilConfirmed() {
        assertThat(PdfText.of(renderer.pdf(list(1, null))).joined())
                .contains("制表人：赵磊")
                .doesNotContain("确认人", "null");
    }

    @Test
    void runsOverPagesWithTheTableHeadOnEach() {
        PdfText pdf = PdfText.of(renderer.pdf(list(200, "王芳")));
        int count = pdf.pages().size();
        assertThat(count).isGreaterThan(8);
        assertThat(pdf.pages().subList(0, count - 1))
                .allSatisfy(page -> assertThat(page).contains("序号"));
        assertThat(pdf.joined()).contains("第" + count + "页共" + count + "页");
        assertThat(pdf.joined())
                .contains(IntStream.rangeClosed(1, 200)
                        .mapToObj(number -> number + "BJ20261100" + number)
                        .toList());
    }

    @Test
    void wrapsLongNamesWithoutCuttingThem() {
        PaymentRow row = new PaymentRow(
                "BJ20261100000000000000000000000012",
                new Enterprise(Fixtures.LONG_NAME, "91990100MA0ABCDE1X"),
                new PayeeAccount(Fixtures.LONG_NAME, Fixtures.LONG_NAME, "62220212345678901234567890123"),
                new BigDecimal("999999999.99"),
                "余款");
        PaymentList list =
                new PaymentList(Fixtures.letterhead("云财拨〔2026〕5号"), "批次", List.of(row), new Signatures("赵磊", "王芳"));
        assertThat(PdfText.of(renderer.pdf(list)).joined())
                .contains("BJ20261100000000000000000000000012" + Fixtures.LONG_NAME + "91990100MA0ABCDE1X")
                .contains("余款" + Fixtures.LONG_NAME + "6222*********************0123", "999,999,999.99");
    }

    @Test
    void exportsAmountsAsNumbers() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(renderer.xlsx(list(120, "王芳"))))) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(workbook.getSheetName(0)).isEqualTo("拨付清单");
            List<Double> amounts = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        text.append(new DataFormatter().formatCellValue(cell)).append('\n');
                        if (isAmount(cell)) {
                            amounts.add(cell.getNumericCellValue());
                        }
                    }));
            assertThat(amounts).hasSize(121).startsWith(10001.5, 10002.0).endsWith(10061.0, 1203750.0);
            assertThat(text)
                    .contains("10,001.50", "1,203,750.00", "云川精工轴承有限公司", "制表人：赵磊")
                    .doesNotContain("第 1 页");
            assertThat(text.toString().split("办件编号", -1)).hasSize(2);
        }
    }

    @Test
    void refusesAnEmptyList() {
        assertThatThrownBy(() -> list(0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isAmount(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                && cell.getCellStyle().getDataFormatString().contains("0.00");
    }

    private static PaymentList list(int count, String confirmedBy) {
        List<PaymentRow> rows = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PaymentRow(
                        "BJ20261100" + number,
                        Fixtures.ENTERPRISE,
                        Fixtures.account(),
                        new BigDecimal("10001").add(new BigDecimal("0.5").multiply(BigDecimal.valueOf(number))),
                        "首期"))
                .toList();
        return new PaymentList(
                Fixtures.letterhead("云财拨〔2026〕5号"), "云川市2026年第一批链星企业", rows, new Signatures("赵磊", confirmedBy));
    }
}
