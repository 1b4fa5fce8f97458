package org.shuzhuan.operations.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPdfTest {

    private final String pdf = new String(PlainPdf.of("发票", List.of("云川市")), StandardCharsets.US_ASCII);

    @Test
    void carriesItsTextInTheEncodingOfItsFont() {
        assertThat(pdf).startsWith("%PDF-1.4").contains("<53D17968> Tj").contains("/UniGB-UCS2-H");
    }

    @Test
    void pointsToItsTableOfObjects() {
        int start = Integer.parseInt(pdf.substring(pdf.indexOf("startxref") + 10, pdf.indexOf("\n%%EOF")));
        assertThat(pdf.substring(start)).startsWith("xref\n0 8\n");
        int fifth = Integer.parseInt(pdf.substring(start).split("\n")[7].substring(0, 10));
        assertThat(pdf.substring(fifth)).startsWith("5 0 obj");
    }
}
