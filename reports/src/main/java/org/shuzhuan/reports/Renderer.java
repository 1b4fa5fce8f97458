package org.shuzhuan.reports;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * Prints documents. One instance serves all threads; a report is loaded at its first use and kept. The same document
 * always gives the same text (the bytes differ: a PDF carries its time of creation).
 */
public final class Renderer {

    private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

    private final CompiledReports reports = new CompiledReports();

    /** The document as a PDF with embedded fonts; a fault is a {@link RenderingException}. */
    public byte[] pdf(Document document) {
        return pdf(document, marks -> {});
    }

    /** With the way to verify it at the top of the first page. */
    public byte[] pdf(Document document, Verification verification) {
        return pdf(document, marks -> marks.verification(verification));
    }

    /** With a pale word across every page: this is not the document yet. */
    public byte[] watermarked(Document document, String word) {
        return pdf(document, marks -> marks.watermark(word));
    }

    private byte[] pdf(Document document, Consumer<PdfMarks> marking) {
        return withOwnClassLoader(() -> {
            JasperReport report = reports.of(document);
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(fill(report, document, false)));
            exporter.setConfiguration(properties(report, document));
            exporter.setConfiguration(lineBreaks());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            return finished(out.toByteArray(), marking);
        });
    }

    /** The table as one sheet of an XLSX workbook, amounts as numbers; a fault is a {@link RenderingException}. */
    public byte[] xlsx(Spreadsheet document) {
        return withOwnClassLoader(() -> {
            JRXlsxExporter exporter = new JRXlsxExporter();
            exporter.setExporterInput(new SimpleExporterInput(fill(reports.of(document), document, true)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            return out.toByteArray();
        });
    }

    private static JasperPrint fill(JasperReport report, Document document, boolean onePage) throws JRException {
        Letterhead letterhead = document.letterhead();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("document", document);
        parameters.put(
                "seal",
                SimpleDataRenderer.getInstance(SealImage.png(letterhead.organisation(), letterhead.demonstration())));
        parameters.put(JRParameter.REPORT_LOCALE, LOCALE);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, onePage);
        return JasperFillManager.fillReport(report, parameters, new RecordRows(document.rows()));
    }

    private static SimplePdfExporterConfiguration properties(JasperReport report, Document document) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        String heading = document.heading() == null ? report.getProperty("document.title") : document.heading();
        configuration.setMetadataTitle(heading + ' ' + document.letterhead().documentNumber());
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataAuthor(document.letterhead().organisation());
        return configuration;
    }

    /** The exporter's own line breaking puts 。 and ： at the start of a line, other than the space was measured for. */
    private static SimplePdfReportConfiguration lineBreaks() {
        SimplePdfReportConfiguration configuration = new SimplePdfReportConfiguration();
        configuration.setForceLineBreakPolicy(true);
        return configuration;
    }

    /** Marked, and with the language: the exporter writes it with its tags only, and those need a patched OpenPDF. */
    private static byte[] finished(byte[] pdf, Consumer<PdfMarks> marking) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfStamper stamper = new PdfStamper(reader, out);
            reader.getCatalog().put(PdfName.LANG, new PdfString(LOCALE.toLanguageTag()));
            marking.accept(new PdfMarks(reader, stamper));
            stamper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** JasperReports finds its extensions, the fonts among them, by the thread's loader; a job thread may have another. */
    private static byte[] withOwnClassLoader(Rendering rendering) {
        Thread thread = Thread.currentThread();
        ClassLoader previous = thread.getContextClassLoader();
        thread.setContextClassLoader(Renderer.class.getClassLoader());
        try {
            return rendering.run();
        } catch (JRException e) {
            throw new RenderingException("Cannot print the document", e);
        } finally {
            thread.setContextClassLoader(previous);
        }
    }

    @FunctionalInterface
    private interface Rendering {
        byte[] run() throws JRException;
    }
}
