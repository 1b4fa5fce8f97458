package org.shuzhuan.reports.assessment;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The indicators as a radar; the peers' median dashed, where it is known. */
final class RadarImage {

    static final int WIDTH = 300;
    static final int HEIGHT = 230;

    private static final double RADIUS = 80;
    private static final double LABEL = 12;
    private static final int RINGS = 4;
    private static final double FULL = 1_000;
    private static final int TENTHS = 10;
    private static final float DASH = 4;

    private final Graphics2D canvas;
    private final List<RadarAxis> axes;

    private RadarImage(Graphics2D canvas, List<RadarAxis> axes) {
        this.canvas = canvas;
        this.axes = axes;
    }

    static byte[] png(List<RadarAxis> axes) {
        return ChartCanvas.png(WIDTH, HEIGHT, canvas -> new RadarImage(canvas, axes).draw());
    }

    private void draw() {
        canvas.setColor(ChartCanvas.LINE);
        for (int ring = 1; ring <= RINGS; ring++) {
            double part = (double) ring / RINGS;
            canvas.draw(shape(axis -> part));
        }
        if (axes.stream().allMatch(axis -> axis.peers() != null)) {
            canvas.setColor(ChartCanvas.PEERS);
            canvas.setStroke(
                    new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {DASH, DASH}, 0));
            canvas.draw(shape(axis -> axis.peers() / FULL));
        }
        Color own = ChartCanvas.OWN;
        Path2D shape = shape(axis -> axis.own() / FULL);
        canvas.setColor(new Color(own.getRed(), own.getGreen(), own.getBlue(), 40));
        canvas.fill(shape);
        canvas.setColor(own);
        canvas.setStroke(new BasicStroke(1.5f));
        canvas.draw(shape);
        canvas.setColor(ChartCanvas.INK);
        for (int index = 0; index < axes.size(); index++) {
            label(index);
        }
    }

    private void label(int index) {
        RadarAxis axis = axes.get(index);
        String words = axis.title() + " " + axis.own() / TENTHS + "%";
        double sine = Math.sin(angle(index));
        int width = canvas.getFontMetrics().stringWidth(words);
        double shift = Math.abs(sine) < 0.1 ? width / 2.0 : sine > 0 ? 0 : width;
        canvas.drawString(words, (float) (x(index, RADIUS + LABEL) - shift), (float) (y(index, RADIUS + LABEL) + 4));
    }

    private Path2D shape(ToDoubleFunction<RadarAxis> part) {
        Path2D shape = new Path2D.Double();
        for (int index = 0; index < axes.size(); index++) {
            double length = RADIUS * part.applyAsDouble(axes.get(index));
            if (index == 0) {
                shape.moveTo(x(index, length), y(index, length));
            } else {
                shape.lineTo(x(index, length), y(index, length));
            }
        }
        shape.closePath();
        return shape;
    }

    private double x(int index, double length) {
        return WIDTH / 2.0 + length * Math.sin(angle(index));
    }

    private double y(int index, double length) {
        return HEIGHT / 2.0 - length * Math.cos(angle(index));
    }

    private double angle(int index) {
        return 2 * Math.PI * index / axes.size();
    }
}
