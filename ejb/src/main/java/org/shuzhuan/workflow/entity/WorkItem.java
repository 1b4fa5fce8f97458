package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One open task in the inbox. Created, changed and removed by the built-in task listener in the engine's transaction;
 * the engine's own revision guards against two writers.
 */
@Entity
@Table(name = "WORK_ITEM")
public class WorkItem extends DatedTask {

    @Id
    @Column(name = "TASK_ID")
    private String taskId;

    @Column(name = "PROCESS_INSTANCE")
    private String processInstanceId;

    @Column(name = "PROCESS_KEY")
    private String processKey;

    @Column(name = "BUSINESS_KEY")
    private String businessKey;

    @Column(name = "SUBJECT_ID")
    private Long subjectId;

    @Column(name = "TASK_KEY")
    private String taskKey;

    @Column(name = "TASK_NAME")
    private String taskName;

    @Column(name = "FORM_KEY")
    private String formKey;

    @Column(name = "CANDIDATE_GROUP")
    private String candidateGroup;

    @Column(name = "ROLE_ID")
    private String role;

    @Column(name = "ORGANISATION_CODE")
    private String organisationCode;

    @Column(name = "HOLDER")
    private String holder;

    @Column(name = "HOLDER_NAME")
    private String holderName;

    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    @Column(name = "CLOCK_PAUSED")
    private boolean clockPaused;

    @Embedded
    private ItemSubject subject = new ItemSubject();

    @Embedded
    private ItemMarks marks = new ItemMarks();

    protected WorkItem() {}

    public WorkItem(String taskId, TaskOrigin origin, String candidateGroup, LocalDateTime createdAt) {
        this.taskId = taskId;
        this.processInstanceId = origin.processInstanceId();
        this.processKey = origin.processKey();
        this.businessKey = origin.businessKey();
        this.subjectId = origin.subjectId();
        this.taskKey = origin.taskKey();
        this.taskName = origin.taskName();
        this.formKey = origin.formKey();
        this.clockPaused = origin.clockPaused();
        this.createdAt = createdAt;
        belongTo(candidateGroup);
    }

    /** @param group {@code role@organisationCode} */
    public final void belongTo(String group) {
        int at = group.indexOf('@');
        candidateGroup = group;
        role = group.substring(0, at);
        organisationCode = group.substring(at + 1);
    }

    /** The name is known only where a person claims; another holder without a name leaves it empty. */
    public void setHolder(String login, String name) {
        holderName = name != null || !Objects.equals(login, holder) ? name : holderName;
        holder = login;
    }

    public boolean heldByOtherThan(String login) {
        return holder != null && !holder.equals(login);
    }

    public void describe(ItemSubject newSubject) {
        subject = newSubject;
    }

    public ItemMarks getMarks() {
        return marks;
    }

    public ItemSubject getSubject() {
        return subject;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getProcessInstanceId() {
        return processInstanceId;
    }

    public String getProcessKey() {
        return processKey;
    }

    public String getBusinessKey() {
        return businessKey;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getTaskName() {
        return taskName;
    }

    public String getFormKey() {
        return formKey;
    }

    public String getCandidateGroup() {
        return candidateGroup;
    }

    public String getRole() {
        return role;
    }

    public String getOrganisationCode() {
        return organisationCode;
    }

    public String getHolder() {
        return holder;
    }

    public String getHolderName() {
        return holderName;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public boolean isClockPaused() {
        return clockPaused;
    }
}
