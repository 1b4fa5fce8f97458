package org.shuzhuan.reports.assessment;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A white picture, drawn with the report's own font, three pixels to a point. */
final class ChartCanvas {

    static final Color INK = new Color(0x1f, 0x23, 0x29);
    static final Color LINE = new Color(0xd9, 0xde, 0xe7);
    static final Color OWN = new Color(0x0b, 0x4f, 0xa8);
    static final Color PEERS = new Color(0x5f, 0x6b, 0x7a);

    private static final int SCALE = 3;
    private static final Font FONT = font();

    private ChartCanvas() {}

    static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(SCALE, SCALE);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setFont(FONT);
        drawing.accept(canvas);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Font font() {
        try (InputStream file = ChartCanvas.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(10f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
