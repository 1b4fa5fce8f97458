package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One remark that the desk wants to make in its second notice. */
@Entity
@Table(name = "CORRECTION_CONSENT_ITEM")
public class ConsentItem {

    @Id
    @SequenceGenerator(name = "ConsentItemSeq", sequenceName = "CONSENT_ITEM_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ConsentItemSeq")
    @Column(name = "ID")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONSENT_ID", nullable = false)
    private CorrectionConsent consent;

    @Column(name = "POSITION_NO", nullable = false)
    private int position;

    @Column(name = "TARGET", nullable = false)
    private String target;

    @Column(name = "LABEL", nullable = false)
    private String label;

    @Column(name = "REMARK", nullable = false)
    private String remark;

    protected ConsentItem() {}

    ConsentItem(CorrectionConsent consent, int position, String target, String label, String remark) {
        this.consent = consent;
        this.position = position;
        this.target = target;
        this.label = label;
        this.remark = remark;
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
}
