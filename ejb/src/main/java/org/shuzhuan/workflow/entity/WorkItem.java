package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.StepDeadline;

/**
 * One open task in the inbox. Created, changed and removed by the built-in task listener in the engine's transaction;
 * the engine's own revision guards against two writers.
 */
@Entity
@Table(name = "WORK_ITEM")
public class WorkItem {

    /** Sorts after every real deadline. */
    private static final LocalDateTime FAR = LocalDateTime.of(9999, 1, 1, 0, 0);

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

    @Column(name = "DUE_AT")
    private LocalDateTime dueAt;

    @Column(name = "YELLOW_AT")
    private LocalDateTime yellowAt;

    @Column(name = "RED_AT")
    private LocalDateTime redAt;

    @Column(name = "DUE_ORDER")
    private LocalDateTime dueOrder = FAR;

    @Column(name = "TASK_DAYS")
    private Integer taskDays;

    @Column(name = "DAYS_FROM")
    private LocalDate daysFrom;

    @Column(name = "UNRESOLVED_DAYS")
    private Integer unresolvedDays;

    @Column(name = "LAST_KNOWN_DAY")
    private LocalDate lastKnownDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "LIGHT_TOLD")
    private Light lightTold = Light.GREEN;

    @Column(name = "CLOCK_PAUSED")
    private boolean clockPaused;

    @Embedded
    private ItemSubject subject = new ItemSubject();

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
        this.candidateGroup = candidateGroup;
        int at = candidateGroup.indexOf('@');
        this.role = candidateGroup.substring(0, at);
        this.organisationCode = candidateGroup.substring(at + 1);
        this.createdAt = createdAt;
    }

    public void setDeadline(StepDeadline deadline) {
        taskDays = deadline.workingDays();
        daysFrom = deadline.from();
        dueAt = deadline.dueAt();
        yellowAt = deadline.yellowAt();
        redAt = deadline.redAt();
        dueOrder = deadline.known() ? deadline.dueAt() : FAR;
        unresolvedDays = deadline.known() ? null : Integer.valueOf(deadline.unresolvedDays());
        lastKnownDay = deadline.lastKnownDay();
        lightTold = Light.GREEN;
    }

    /** A reminder of this light was sent. */
    public void told(Light light) {
        lightTold = light;
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

    public LocalDateTime getDueAt() {
        return dueAt;
    }

    public LocalDateTime getYellowAt() {
        return yellowAt;
    }

    public LocalDateTime getDueOrder() {
        return dueOrder;
    }

    public Integer getTaskDays() {
        return taskDays;
    }

    public LocalDate getDaysFrom() {
        return daysFrom;
    }

    public Integer getUnresolvedDays() {
        return unresolvedDays;
    }

    public LocalDate getLastKnownDay() {
        return lastKnownDay;
    }

    public Light getLightTold() {
        return lightTold;
    }

    public boolean isClockPaused() {
        return clockPaused;
    }
}
