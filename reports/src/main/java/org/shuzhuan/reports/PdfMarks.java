package org.shuzhuan.reports;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What is laid over a finished document: the way to verify it in the top margin of its first page, a watermark on all. */
final class PdfMarks {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.shuzhuan.reports.words", Locale.SIMPLIFIED_CHINESE);
    private static final float CODE_SIDE = 50;
    private static final float CODE_TOP = 10;
    private static final float EDGE = 40;
    private static final float SMALL = 8;
    private static final float WATERMARK = 120;
    private static final float FAINT = 0.12f;

    private final PdfStamper stamper;
    private final PdfReader reader;
    private final BaseFont font;

    PdfMarks(PdfReader reader, PdfStamper stamper) {
        this.reader = reader;
        this.stamper = stamper;
        this.font = font();
    }

    void verification(Verification verification) {
        Rectangle page = reader.getPageSizeWithRotation(1);
        PdfContentByte canvas = stamper.getOverContent(1);
        float right = page.getRight(EDGE);
        float top = page.getTop(CODE_TOP);
        if (verification.address() != null) {
            drawCode(canvas, verification.address(), right - CODE_SIDE, top - CODE_SIDE);
            right -= CODE_SIDE + 6;
        }
        canvas.beginText();
        canvas.setFontAndSize(font, SMALL);
        canvas.setColorFill(Color.DARK_GRAY);
        canvas.showTextAligned(
                Element.ALIGN_RIGHT, WORDS.getString("verification.code") + verification.code(), right, top - 16, 0);
        canvas.showTextAligned(Element.ALIGN_RIGHT, WORDS.getString("verification.how"), right, top - 28, 0);
        canvas.endText();
    }

    /** Across every page, pale enough to read through. */
    void watermark(String text) {
        PdfGState pale = new PdfGState();
        pale.setFillOpacity(FAINT);
        for (int number = 1; number <= reader.getNumberOfPages(); number++) {
            Rectangle page = reader.getPageSizeWithRotation(number);
            PdfContentByte canvas = stamper.getOverContent(number);
            canvas.saveState();
            canvas.setGState(pale);
            canvas.beginText();
            canvas.setFontAndSize(font, WATERMARK);
            canvas.setColorFill(Color.RED);
            canvas.showTextAligned(
                    Element.ALIGN_CENTER, text, page.getWidth() / 2, page.getHeight() / 2 - WATERMARK / 3, 45);
            canvas.endText();
            canvas.restoreState();
        }
    }

    /** Drawn as squares, sharp at every size. */
    private static void drawCode(PdfContentByte canvas, String address, float left, float bottom) {
        BitMatrix matrix = matrix(address);
        float module = CODE_SIDE / matrix.getWidth();
        canvas.setColorFill(Color.BLACK);
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    canvas.rectangle(
                            left + column * module, bottom + (matrix.getHeight() - row - 1) * module, module, module);
                }
            }
        }
        canvas.fill();
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new RenderingException("Cannot make a QR code of " + address, e);
        }
    }

    private static BaseFont font() {
        try (InputStream file = PdfMarks.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf")) {
            return BaseFont.createFont(
                    "NotoSansSC-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (DocumentException e) {
            throw new RenderingException("Cannot read the font of marks", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
