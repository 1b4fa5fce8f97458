package org.shuzhuan.reports.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.Fixtures;
import org.shuzhuan.reports.PdfText;
import org.shuzhuan.reports.Renderer;
import org.shuzhuan.reports.Verification;

class LetterTest {

    private static final String ADDRESS =
            "https://portal.example.gov.cn/message/verify.xhtml?number=%E4%BA%91%E5%8F%97&code=ABCD2345";

    private final Renderer renderer = new Renderer();

    @Test
    void saysParagraphsAndFactsInTheirOrder() {
        PdfText pdf = PdfText.of(renderer.pdf(letter(1)));
        assertThat(pdf.joined())
                .contains("云川市工业和信息化局云工信受〔2026〕3号受理通知书云川精工轴承有限公司（统一社会信用代码：91990100MA0ABCDE1X）：")
                .contains("现予受理。承诺时限15个工作日第1段。云川市工业和信息化局2026年11月23日第1页共1页");
        assertThat(pdf.title()).isEqualTo("受理通知书 云工信受〔2026〕3号");
        assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
    }

    @Test
    void isWrittenToEverybodyWithoutAnAddressee() {
        Letter notice =
                new Letter(Fixtures.letterhead("云工信示〔2026〕1号"), "公示", null, List.of(LetterLine.paragraph("现予公示。")));
        assertThat(PdfText.of(renderer.pdf(notice)).joined())
                .contains("公示现予公示。")
                .doesNotContain("null", "统一社会信用代码");
    }

    @Test
    void carriesACodeThatReadsAsTheAddressOfItsVerification() throws Exception {
        byte[] pdf = renderer.pdf(letter(1), new Verification("ABCD2345", ADDRESS));
        PdfText text = PdfText.of(pdf);
        assertThat(text.joined()).contains("核验码：ABCD2345", "“文书核验”");
        assertThat(text.fonts()).allMatch(font -> font.isEmbedded());
        assertThat(read(pdf)).isEqualTo(ADDRESS);
    }

    @Test
    void printsTheCodeAloneWhereThePortalHasNoPublicAddress() {
        assertThat(PdfText.of(renderer.pdf(letter(1), new Verification("ABCD2345", null)))
                        .joined())
                .contains("核验码：ABCD2345");
    }

    @Test
    void runsOverPages() {
        PdfText pdf = PdfText.of(renderer.pdf(letter(60), new Verification("ABCD2345", ADDRESS)));
        assertThat(pdf.pages()).hasSizeGreaterThan(2);
        assertThat(pdf.joined().split("核验码：", -1)).hasSize(2);
        assertThat(pdf.joined()).contains("第60段。");
    }

    @Test
    void laysAWordOverEveryPage() {
        PdfText pdf = PdfText.of(renderer.watermarked(letter(60), "草稿"));
        assertThat(pdf.pages()).allMatch(page -> page.replaceAll("\\s", "").contains("草"));
    }

    @Test
    void refusesALetterThatSaysNothing() {
        assertThatThrownBy(() -> new Letter(Fixtures.letterhead("1"), "公示", null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LetterLine.fact(null, "值")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            int third = image.getWidth() / 3;
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source.crop(2 * third, 0, third, third))))
                    .getText();
        }
    }

    private static Letter letter(int paragraphs) {
        List<LetterLine> lines =
                new java.util.ArrayList<>(List.of(LetterLine.paragraph("现予受理。"), LetterLine.fact("承诺时限", "15 个工作日")));
        IntStream.rangeClosed(1, paragraphs).forEach(number -> lines.add(LetterLine.paragraph("第 " + number + " 段。")));
        return new Letter(Fixtures.letterhead("云工信受〔2026〕3号"), "受理通知书", Fixtures.ENTERPRISE, lines);
    }
}
