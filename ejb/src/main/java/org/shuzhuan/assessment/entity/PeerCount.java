package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** How many enterprises of a group reach a share (thousandths) of a measure's full points. */
@Entity
@Table(name = "ASSESSMENT_COUNT")
@IdClass(PeerCountKey.class)
public class PeerCount {

    @Id
    @Column(name = "GROUP_KEY")
    private String group;

    @Id
    @Column(name = "MEASURE")
    private String measure;

    @Id
    @Column(name = "SHARE_NO")
    private int share;

    @Column(name = "ENTERPRISES")
    private long enterprises;

    protected PeerCount() {}

    public PeerCount(String group, String measure, int share) {
        this.group = group;
        this.measure = measure;
        this.share = share;
    }

    public void add(int more) {
        enterprises += more;
    }

    public String measure() {
        return measure;
    }

    public int share() {
        return share;
    }

    public long enterprises() {
        return enterprises;
    }
}
