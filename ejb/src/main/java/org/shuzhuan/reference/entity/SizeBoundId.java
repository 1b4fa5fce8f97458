package org.shuzhuan.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.shuzhuan.reference.SizeIndicator;

/** Standard, industry class and indicator: the key of one row of bounds. */
@Embeddable
public class SizeBoundId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "STANDARD_ID")
    private String standardId;

    @Column(name = "CLASS_CODE")
    private String classCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "INDICATOR")
    private SizeIndicator indicator;

    protected SizeBoundId() {}

    public SizeBoundId(String standardId, String classCode, SizeIndicator indicator) {
        this.standardId = standardId;
        this.classCode = classCode;
        this.indicator = indicator;
    }

    public String standardId() {
        return standardId;
    }

    public String classCode() {
        return classCode;
    }

    public SizeIndicator indicator() {
        return indicator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SizeBoundId id
                && standardId.equals(id.standardId)
                && classCode.equals(id.classCode)
                && indicator == id.indicator;
    }

    @Override
    public int hashCode() {
        return Objects.hash(standardId, classCode, indicator);
    }
}
