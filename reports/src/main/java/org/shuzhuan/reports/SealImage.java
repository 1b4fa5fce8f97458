package org.shuzhuan.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;

/**
 * Draws the round red seal of an organisation: a ring, a five-pointed star, the name along the upper arc. It is a
 * picture only and proves nothing; on demonstration documents it carries the words for that below the star.
 */
final class SealImage {

    private static final int SIZE = 560;
    private static final double CENTRE = SIZE / 2.0;
    private static final double RING = 262;
    private static final double TEXT_RADIUS = 238;
    private static final float RING_WIDTH = 14;
    private static final double STAR = 82;
    private static final Color RED = new Color(0xD8, 0x1E, 0x1E);
    /** The name takes at most this arc, open towards the bottom. */
    private static final double WIDEST_ARC = Math.toRadians(250);

    private static final float LARGEST_NAME = 62;
    private static final float LABEL = 50;
    private static final Font FONT = font();

    private SealImage() {}

    /** A transparent PNG. */
    static byte[] png(String organisation, boolean demonstration) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(RED);
        drawRing(canvas);
        canvas.fill(star());
        drawName(canvas, organisation);
        if (demonstration) {
            drawLabel(canvas);
        }
        canvas.dispose();
        return encoded(image);
    }

    private static void drawRing(Graphics2D canvas) {
        canvas.setStroke(new BasicStroke(RING_WIDTH));
        canvas.draw(new Ellipse2D.Double(CENTRE - RING, CENTRE - RING, 2 * RING, 2 * RING));
    }

    private static Path2D star() {
        Path2D star = new Path2D.Double();
        double inner = STAR * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        for (int point = 0; point < 10; point++) {
            double angle = Math.toRadians(36.0 * point - 90);
            double radius = point % 2 == 0 ? STAR : inner;
            double x = CENTRE + radius * Math.cos(angle);
            double y = CENTRE + radius * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static void drawName(Graphics2D canvas, String name) {
        int[] characters = name.codePoints().toArray();
        double step = Math.min(Math.toRadians(24), WIDEST_ARC / characters.length);
        float size = (float) Math.min(LARGEST_NAME, step * (TEXT_RADIUS - LARGEST_NAME) * 1.05);
        canvas.setFont(FONT.deriveFont(size));
        FontMetrics metrics = canvas.getFontMetrics();
        double angle = -step * (characters.length - 1) / 2;
        AffineTransform upright = canvas.getTransform();
        for (int character : characters) {
            String text = Character.toString(character);
            canvas.rotate(angle, CENTRE, CENTRE);
            canvas.drawString(
                    text, (float) (CENTRE - metrics.stringWidth(text) / 2.0), (float) (CENTRE - TEXT_RADIUS + size));
            canvas.setTransform(upright);
            angle += step;
        }
    }

    private static void drawLabel(Graphics2D canvas) {
        String label = ResourceBundle.getBundle("org.shuzhuan.reports.words", Locale.SIMPLIFIED_CHINESE)
                .getString("seal.demonstration");
        canvas.setFont(FONT.deriveFont(LABEL));
        int width = canvas.getFontMetrics().stringWidth(label);
        canvas.drawString(label, (float) (CENTRE - width / 2.0), (float) (CENTRE + STAR + LABEL * 1.6));
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static Font font() {
        try (InputStream file = SealImage.class.getResourceAsStream("/fonts/NotoSansSC-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new RenderingException("Cannot read the font of the seal", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
