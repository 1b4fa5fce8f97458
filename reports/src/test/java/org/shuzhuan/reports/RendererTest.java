package org.shuzhuan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reports.casefile.CaseReference;
import org.shuzhuan.reports.casefile.CorrectionDeadline;
import org.shuzhuan.reports.casefile.CorrectionItem;
import org.shuzhuan.reports.casefile.CorrectionNotice;

class RendererTest {

    private final Renderer renderer = new Renderer();

    @Test
    void servesManyThreadsAtOnce() {
        List<String> texts = IntStream.range(0, 12)
                .parallel()
                .mapToObj(number -> PdfText.of(renderer.pdf(notice(number))).joined())
                .toList();
        assertThat(IntStream.range(0, 12)).allSatisfy(number -> assertThat(texts.get(number))
                .contains("办件编号：CASE" + number + "）", "要求" + number + "请于"));
    }

    @Test
    void findsItsFontsWhateverLoaderTheThreadHas() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader previous = thread.getContextClassLoader();
        try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(empty);
            assertThat(PdfText.of(renderer.pdf(notice(1))).joined()).contains("补正通知书");
            assertThat(thread.getContextClassLoader()).isSameAs(empty);
        } finally {
            thread.setContextClassLoader(previous);
        }
    }

    @Test
    void refusesADocumentWithoutAReport() {
        record Note(Letterhead letterhead, List<CorrectionItem> rows) implements Document {}
        assertThatThrownBy(() -> renderer.pdf(new Note(Fixtures.letterhead("1"), List.of())))
                .isInstanceOf(RenderingException.class);
    }

    private static CorrectionNotice notice(int number) {
        return new CorrectionNotice(
                Fixtures.letterhead("云工信补〔2026〕" + number + "号"),
                new CaseReference(Fixtures.ENTERPRISE, "CASE" + number, "事项"),
                List.of(new CorrectionItem("材料", "要求" + number)),
                new CorrectionDeadline(LocalDate.of(2026, 12, 7), 10),
                null);
    }
}
