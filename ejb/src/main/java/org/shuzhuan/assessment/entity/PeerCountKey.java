package org.shuzhuan.assessment.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of {@link PeerCount}. */
public class PeerCountKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String group;
    private String measure;
    private int share;

    public PeerCountKey() {}

    public PeerCountKey(String group, String measure, int share) {
        this.group = group;
        this.measure = measure;
        this.share = share;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeerCountKey key
                && key.share == share
                && key.group.equals(group)
                && key.measure.equals(measure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, measure, share);
    }
}
