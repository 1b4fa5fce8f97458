package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A decided task: who, what, when. Its key makes a second decision of the same task impossible. Never changed. */
@Entity
@Table(name = "WORK_DONE")
public class WorkDone {

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
