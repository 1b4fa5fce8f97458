package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * An enterprise beside its peers: the narrowest group with at least ten enterprises.
 *
 * @param breadth 0 industry, region and size; 1 industry and city; 2 industry; 3 all
 * @param enterprises how many the group has, this one included
 */
public record Comparison(PeerGroup group, int breadth, long enterprises, List<Line> lines) implements Serializable {

    /**
     * One measure, in thousandths of its full points.
     *
     * @param ahead per cent of the group that this enterprise equals or exceeds, itself left out
     */
    public record Line(String measure, int own, int median, int ahead) implements Serializable {

        public String getMeasure() {
            return measure;
        }

        public int getOwn() {
            return own;
        }

        public int getMedian() {
            return median;
        }

        public int getAhead() {
            return ahead;
        }
    }

    public PeerGroup getGroup() {
        return group;
    }

    public int getBreadth() {
        return breadth;
    }

    public long getEnterprises() {
        return enterprises;
    }

    public List<Line> getLines() {
        return lines;
    }
}
