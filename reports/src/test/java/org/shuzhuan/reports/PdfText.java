package org.shuzhuan.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader gets out of a PDF. */
public record PdfText(List<String> pages, String title, String language, List<PDFont> fonts) {

    public static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            List<PDFont> fonts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
                fonts.addAll(fonts(document.getPage(page - 1)));
            }
            return new PdfText(
                    pages,
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages in one line: wrapped text reads as it was written. */
    public String joined() {
        return String.join("", pages).replaceAll("\\s", "");
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }
}
