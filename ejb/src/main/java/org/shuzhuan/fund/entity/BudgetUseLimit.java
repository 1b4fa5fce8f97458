package org.shuzhuan.fund.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.UseLimit;

/** A call's limit on the part of a source that goes to one use. */
@Entity
@Table(name = "BUDGET_USE_LIMIT")
public class BudgetUseLimit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BUDGET_USE_LIMIT_SEQ")
    @SequenceGenerator(name = "BUDGET_USE_LIMIT_SEQ", sequenceName = "BUDGET_USE_LIMIT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CALL_ID")
    private long callId;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE_CODE")
    private BudgetSource source;

    @Column(name = "USE_CODE")
    private String use;

    @Column(name = "LEAST_BP")
    private int leastBasisPoints;

    @Column(name = "MOST_BP")
    private int mostBasisPoints;

    protected BudgetUseLimit() {}

    public BudgetUseLimit(long callId, UseLimit limit) {
        this.callId = callId;
        this.source = limit.source();
        this.use = limit.use();
        change(limit);
    }

    public void change(UseLimit limit) {
        this.leastBasisPoints = limit.leastBasisPoints();
        this.mostBasisPoints = limit.mostBasisPoints();
    }

    public UseLimit toLimit() {
        return new UseLimit(source, use, leastBasisPoints, mostBasisPoints);
    }

    public boolean concerns(BudgetSource otherSource, String otherUse) {
        return source == otherSource && use.equals(otherUse);
    }
}
