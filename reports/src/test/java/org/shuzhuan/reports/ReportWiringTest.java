package org.shuzhuan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.renderers.Renderable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzhuan.reports.assessment.AssessmentReport;
import org.shuzhuan.reports.assessment.ReportLine;
import org.shuzhuan.reports.award.Approval;
import org.shuzhuan.reports.award.ApprovalLine;
import org.shuzhuan.reports.casefile.CorrectionItem;
import org.shuzhuan.reports.casefile.CorrectionNotice;
import org.shuzhuan.reports.dossier.DossierReport;
import org.shuzhuan.reports.dossier.DossierRow;
import org.shuzhuan.reports.fund.PaymentList;
import org.shuzhuan.reports.fund.PaymentRow;
import org.shuzhuan.reports.message.Letter;
import org.shuzhuan.reports.message.LetterLine;
import org.shuzhuan.reports.subsidy.ApplicationForm;
import org.shuzhuan.reports.subsidy.FormLine;

/** Accessor chains in expressions are checked by the report compiler; what it takes by name is checked here. */
class ReportWiringTest {

    private static final Map<Class<? extends Document>, Class<? extends Record>> ROWS = Map.of(
            CorrectionNotice.class, CorrectionItem.class,
            Approval.class, ApprovalLine.class,
            PaymentList.class, PaymentRow.class,
            AssessmentReport.class, ReportLine.class,
            Letter.class, LetterLine.class,
            DossierReport.class, DossierRow.class,
            ApplicationForm.class, FormLine.class);

    static Set<Class<? extends Document>> documents() {
        return ROWS.keySet();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void takesEveryFieldFromAComponentOfTheRow(Class<? extends Document> document) throws JRException {
        Map<String, Class<?>> components = Arrays.stream(ROWS.get(document).getRecordComponents())
                .collect(Collectors.toMap(component -> component.getName(), component -> component.getType()));
        assertThat(report(document).getFields()).isNotEmpty().allSatisfy(field -> assertThat(components)
                .containsEntry(field.getName(), type(field)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void takesOnlyTheParametersTheRendererGives(Class<? extends Document> document) throws JRException {
        Map<String, Class<?>> given = Map.of("document", document, "seal", Renderable.class);
        assertThat(Stream.of(report(document).getParameters()).filter(parameter -> !parameter.isSystemDefined()))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(given).containsEntry(parameter.getName(), type(parameter)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasATitleForItsProperties(Class<? extends Document> document) throws JRException {
        assertThat(report(document).getProperty("document.title")).isNotBlank();
    }

    @Test
    void hasADocumentForEveryReport() throws IOException {
        Path folder = Path.of("src/main/jrxml");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> reports = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(reports)
                    .containsExactlyInAnyOrderElementsOf(documents().stream()
                            .map(type -> type.getName()
                                            .replace("org.shuzhuan.reports.", "")
                                            .replace('.', '/') + ".jrxml")
                            .toList());
        }
    }

    private static JasperReport report(Class<? extends Document> document) throws JRException {
        return (JasperReport) JRLoader.loadObject(document.getResource(document.getSimpleName() + ".jasper"));
    }

    private static Class<?> type(JRField field) {
        return field.getValueClass();
    }

    private static Class<?> type(JRParameter parameter) {
        return parameter.getValueClass();
    }
}
