package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One remark of a correction notice: bound to one field or document, with what stood there before and after. */
@Entity
@Table(name = "CORRECTION_ITEM")
public class CorrectionItem {

    @Id
    @SequenceGenerator(name = "CorrectionItemSeq", sequenceName = "CORRECTION_ITEM_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CorrectionItemSeq")
    @Column(name = "ID")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CORRECTION_ID", nullable = false)
    private Correction correction;

    @Column(name = "POSITION_NO", nullable = false)
    private int position;

    /** Path in the form, such as {@code expenses[1].paidOn} or {@code documents.contract}. */
    @Column(name = "TARGET", nullable = false)
    private String target;

    @Column(name = "LABEL", nullable = false)
    private String label;

    @Column(name = "REMARK", nullable = false)
    private String remark;

    @Lob
    @Column(name = "BEFORE_VALUE")
    private String before;

    @Lob
    @Column(name = "AFTER_VALUE")
    private String after;

    protected CorrectionItem() {}

    CorrectionItem(Correction correction, int position, String target, String label, String remark, String before) {
        this.correction = correction;
        this.position = position;
        this.target = target;
        this.label = label;
        this.remark = remark;
        this.before = before;
    }

    public void answeredWith(String value) {
        after = value;
    }

    public String getTarget() {
        return target;
    }

    public String getLabel() {
        return label;
    }

    public String getRemark() {
        return remark;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
