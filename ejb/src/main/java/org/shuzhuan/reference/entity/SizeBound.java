package org.shuzhuan.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.reference.SizeIndicator;

/** Lower bounds of one indicator for one industry class of a size standard (下限，含本数). */
@Entity
@Table(name = "SIZE_BOUND")
public class SizeBound {

    @EmbeddedId
    private SizeBoundId id;

    @Column(name = "CLASS_TITLE")
    private String classTitle;

    /** Codes of GB/T 4754, separated by blanks; each covers everything below it. */
    @Column(name = "INDUSTRIES")
    private String industries;

    @Column(name = "LARGE_FROM")
    private BigDecimal largeFrom;

    @Column(name = "MEDIUM_FROM")
    private BigDecimal mediumFrom;

    @Column(name = "SMALL_FROM")
    private BigDecimal smallFrom;

    protected SizeBound() {}

    /** @param bounds lower bounds of large, medium and small, in this order */
    public SizeBound(SizeBoundId id, String classTitle, String industries, List<BigDecimal> bounds) {
        this.id = id;
        this.classTitle = classTitle;
        this.industries = industries;
        this.largeFrom = bounds.get(0);
        this.mediumFrom = bounds.get(1);
        this.smallFrom = bounds.get(2);
    }

    public String standardId() {
        return id.standardId();
    }

    public String classCode() {
        return id.classCode();
    }

    public SizeIndicator indicator() {
        return id.indicator();
    }

    public String classTitle() {
        return classTitle;
    }

    public String industries() {
        return industries;
    }

    BigDecimal lowerBound(SizeClass sizeClass) {
        return switch (sizeClass) {
            case LARGE -> largeFrom;
            case MEDIUM -> mediumFrom;
            case SMALL -> smallFrom;
            case MICRO, NOT_APPLICABLE -> throw new IllegalArgumentException(sizeClass + " has no lower bound");
        };
    }

    boolean covers(String industryCode) {
        return List.of(industries.split(" ")).stream().anyMatch(industryCode::startsWith);
    }

    /** True when the code is too coarse to tell: only a part of it belongs to this class. */
    boolean coversPartOf(String industryCode) {
        return List.of(industries.split(" ")).stream()
                .anyMatch(covered -> covered.length() > industryCode.length() && covered.startsWith(industryCode));
    }
}
