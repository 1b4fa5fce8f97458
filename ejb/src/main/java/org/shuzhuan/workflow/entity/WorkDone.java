package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.shared.StandIn;

/** A decided task: who, what, when. Its key makes a second decision of the same task impossible. Never changed. */
@Entity
@Table(name = "WORK_DONE")
public class WorkDone {

    private static final String OPINION = "OPINION";

    @Id
    @Column(name = "TASK_ID")
    private String taskId;

    @Column(name = "BUSINESS_KEY")
    private String businessKey;

    @Column(name = "PROCESS_KEY")
    private String processKey;

    @Column(name = "TASK_KEY")
    private String taskKey;

    @Column(name = "TASK_NAME")
    private String taskName;

    @Column(name = "ROLE_ID")
    private String role;

    @Column(name = "CANDIDATE_GROUP")
    private String candidateGroup;

    @Column(name = "SUBJECT_ID")
    private Long subjectId;

    @Column(name = "ACCOUNT")
    private String account;

    @Column(name = "ACCOUNT_NAME")
    private String accountName;

    @Column(name = "DECISION")
    private String decision;

    @Column(name = "DECIDED_AT")
    private LocalDateTime decidedAt;

    @Column(name = "ON_BEHALF_OF")
    private String onBehalfOf;

    @Column(name = "ON_BEHALF_NAME")
    private String onBehalfOfName;

    protected WorkDone() {}

    public WorkDone(WorkItem item, String account, String accountName, String decision, LocalDateTime decidedAt) {
        this.taskId = item.getTaskId();
        this.businessKey = item.getBusinessKey();
        this.processKey = item.getProcessKey();
        this.taskKey = item.getTaskKey();
        this.taskName = item.getTaskName();
        this.role = item.getRole();
        this.candidateGroup = item.getCandidateGroup();
        this.subjectId = item.getSubjectId();
        this.account = account;
        this.accountName = accountName;
        this.decision = decision;
        this.decidedAt = decidedAt;
    }

    /** An opinion somebody was asked for: it counts as this person's part in the task's level. */
    public WorkDone(WorkDone level, String id, String account, String accountName, LocalDateTime at) {
        this.taskId = id;
        this.businessKey = level.businessKey;
        this.processKey = level.processKey;
        this.taskKey = level.taskKey;
        this.taskName = level.taskName;
        this.role = level.role;
        this.account = account;
        this.accountName = accountName;
        this.decision = OPINION;
        this.decidedAt = at;
    }

    public WorkDone inPlaceOf(StandIn absent) {
        onBehalfOf = absent.login();
        onBehalfOfName = absent.name();
        return this;
    }

    public String getOnBehalfOfName() {
        return onBehalfOfName;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getBusinessKey() {
        return businessKey;
    }

    public String getProcessKey() {
        return processKey;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getTaskName() {
        return taskName;
    }

    public String getRole() {
        return role;
    }

    public String getCandidateGroup() {
        return candidateGroup;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getAccount() {
        return account;
    }

    public String getAccountName() {
        return accountName;
    }

    public String getDecision() {
        return decision;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }
}
