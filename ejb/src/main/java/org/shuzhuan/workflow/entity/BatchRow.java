package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.workflow.BatchRowState;
import org.shuzhuan.workflow.WorkItemView;

/** One task of a batch and what became of it. */
@Entity
@Table(name = "BATCH_ROW")
public class BatchRow {

    /** Between the arguments of a refusal; occurs in no text of people. */
    public static final String SEPARATOR = "\u001f";

    private static final int LONGEST_ARGUMENTS = 500;

    @Id
    @SequenceGenerator(name = "BatchRowIds", sequenceName = "BATCH_ROW_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BatchRowIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "BATCH_ID")
    private Long batchId;

    @Column(name = "TASK_ID")
    private String taskId;

    @Column(name = "TASK_NAME")
    private String taskName;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "ENTERPRISE_NAME")
    private String enterpriseName;

    @Column(name = "AMOUNT")
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private BatchRowState state = BatchRowState.ELIGIBLE;

    @Column(name = "REFUSAL")
    private String refusal;

    @Column(name = "ARGUMENTS")
    private String arguments;

    protected BatchRow() {}

    public BatchRow(Long batchId, WorkItemView task) {
        this.batchId = batchId;
        this.taskId = task.taskId();
        this.taskName = task.taskName();
        this.caseNumber = task.caseNumber();
        this.enterpriseName = task.enterpriseName();
        this.amount = task.amount();
    }

    /** @param excluded true before anything was done, false when the act itself was refused */
    public void refuse(DomainException why, boolean excluded) {
        state = excluded ? BatchRowState.EXCLUDED : BatchRowState.REFUSED;
        refusal = why.getCode().key();
        String joined = why.getArguments().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        arguments = joined.length() > LONGEST_ARGUMENTS ? joined.substring(0, LONGEST_ARGUMENTS) : joined;
    }

    public void done() {
        state = BatchRowState.DONE;
    }

    public Long getId() {
        return id;
    }

    public Long getBatchId() {
        return batchId;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getTaskName() {
        return taskName;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public Money getAmount() {
        return amount;
    }

    public BatchRowState getState() {
        return state;
    }

    public String getRefusal() {
        return refusal;
    }

    public String getArguments() {
        return arguments;
    }
}
