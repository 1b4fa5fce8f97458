package org.shuzhuan.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A radar of shares as polygons of one SVG of 400 by 350: the four rings, the spokes, the own shape, the peers' shape. */
public class Radar {

    private static final double MIDDLE_X = 200;
    private static final double MIDDLE_Y = 176;
    private static final double RADIUS = 124;
    private static final double LABEL = 16;
    private static final int RINGS = 4;
    private static final int FULL = 1_000;
    private static final double SIDE = 5;
    private static final int TENTHS = 10;

    private final List<RadarAxis> axes;

    Radar(List<RadarAxis> axes) {
        this.axes = axes;
    }

    public List<String> getRings() {
        List<String> rings = new ArrayList<>();
        for (int ring = 1; ring <= RINGS; ring++) {
            double part = (double) ring / RINGS;
            rings.add(shape(axes.stream().map(axis -> part).toList()));
        }
        return rings;
    }

    public String getOwn() {
        return shape(axes.stream().map(axis -> (double) axis.own() / FULL).toList());
    }

    /** Empty text without peers. */
    public String getPeers() {
        return isCompared()
                ? shape(axes.stream().map(axis -> (double) axis.peers() / FULL).toList())
                : "";
    }

    public boolean isCompared() {
        return axes.stream().allMatch(axis -> axis.peers() != null);
    }

    public List<RadarSpoke> getSpokes() {
        List<RadarSpoke> spokes = new ArrayList<>();
        for (int index = 0; index < axes.size(); index++) {
            double x = x(index, RADIUS + LABEL);
            String anchor = Math.abs(x - MIDDLE_X) < SIDE ? "middle" : x > MIDDLE_X ? "start" : "end";
            RadarAxis axis = axes.get(index);
            spokes.add(new RadarSpoke(
                    axis.title(),
                    axis.own() / TENTHS + "%",
                    point(index, 1),
                    text(x),
                    text(y(index, RADIUS + LABEL)),
                    text(y(index, RADIUS + LABEL) + LABEL),
                    anchor));
        }
        return spokes;
    }

    private String shape(List<Double> parts) {
        List<String> points = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            points.add(point(index, parts.get(index)));
        }
        return points.stream().collect(Collectors.joining(" "));
    }

    private String point(int index, double part) {
        return text(x(index, RADIUS * part)) + "," + text(y(index, RADIUS * part));
    }

    private double x(int index, double length) {
        return MIDDLE_X + length * Math.sin(angle(index));
    }

    private double y(int index, double length) {
        return MIDDLE_Y - length * Math.cos(angle(index));
    }

    private double angle(int index) {
        return 2 * Math.PI * index / axes.size();
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** @param peers median of the peers; null without */
    public record RadarAxis(String title, int own, Integer peers) {}

    /** A spoke with its label. */
    public record RadarSpoke(String title, String share, String end, String x, String y, String below, String anchor) {

        public String getTitle() {
            return title;
        }

        public String getShare() {
            return share;
        }

        public String getEnd() {
            return end;
        }

        public String getX() {
            return x;
        }

        public String getY() {
            return y;
        }

        public String getBelow() {
            return below;
        }

        public String getAnchor() {
            return anchor;
        }
    }
}
