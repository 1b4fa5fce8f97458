package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.message.Letter;
import org.shuzhuan.reports.message.LetterLine;

class LetterTextTest {

    private static final String BODY = "“{callTitle}”予以追回。\n理由：{reason}\n{facts}\n请缴回。";
    private static final Map<String, String> VALUES = Map.of("callTitle", "奖补", "reason", "{facts} $1");

    @Test
    void keepsParagraphsFactsAndRemedyInTheirOrder() {
        Letter letter = read(LetterText.snapshot(request(VALUES, false), BODY, "可以依法申请行政复议。", true));
        assertThat(letter.rows())
                .containsExactly(
                        LetterLine.paragraph("“奖补”予以追回。"),
                        LetterLine.paragraph("理由：{facts} $1"),
                        LetterLine.fact("金额（元）", "10000.00"),
                        LetterLine.paragraph("请缴回。"),
                        LetterLine.paragraph("可以依法申请行政复议。"));
        assertThat(letter.addressee().creditCode()).isEqualTo("91990100MA0ABCDE1X");
        assertThat(letter.title()).isEqualTo("追回决定书");
        assertThat(letter.letterhead().demonstration()).isTrue();
    }

    @Test
    void addressesNobodyWhereItIsForEverybody() {
        assertThat(read(LetterText.snapshot(request(VALUES, true), BODY, null, false))
                        .addressee())
                .isNull();
    }

    @Test
    void refusesAWordingWhoseValueIsMissing() {
        assertThatThrownBy(() -> LetterText.snapshot(request(Map.of(), false), BODY, null, false))
                .hasMessageContaining("{callTitle}");
    }

    private static LetterRequest request(Map<String, String> values, boolean toEverybody) {
        LetterRequest.Subject subject =
                new LetterRequest.Subject(7, "9901", 1, "云川精工轴承有限公司", "91990100MA0ABCDE1X", toEverybody);
        return new LetterRequest(
                "CLAWED_BACK",
                subject,
                new Issuer(3, "云川市工业和信息化局", "云工信"),
                values,
                List.of(new LetterRequest.Fact("金额（元）", "10000.00")));
    }

    private static Letter read(String snapshot) {
        OfficialDocumentView view = new OfficialDocumentView(
                1,
                OfficialDocumentKind.CLAWBACK,
                "追回决定书",
                "云工信追〔2026〕1号",
                7,
                "9901",
                1L,
                "云川市工业和信息化局",
                LocalDate.of(2026, 11, 23).atStartOfDay(),
                null,
                null,
                null,
                null,
                null,
                "ABCD2345",
                DocumentValidity.VALID);
        return LetterText.read(view, snapshot);
    }
}
