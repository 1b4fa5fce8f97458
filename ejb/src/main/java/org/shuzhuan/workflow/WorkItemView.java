package org.shuzhuan.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * One row of the inbox.
 *
 * @param formKey page of the task without suffix, such as {@code subsidy/review}
 * @param holder login of the person who claimed it; null when nobody did
 * @param deadline light of the task with the figures of its words
 * @param clockPaused true while the case's clock stands still in this step; the task's own deadline runs
 */
public record WorkItemView(
        String taskId,
        String processInstanceId,
        String processKey,
        String businessKey,
        Long subjectId,
        String taskKey,
        String taskName,
        String formKey,
        String candidateGroup,
        String role,
        String organisationCode,
        String holder,
        String holderName,
        LocalDateTime createdAt,
        DeadlineLight deadline,
        boolean clockPaused,
        String enterpriseName,
        String creditCode,
        String caseNumber,
        String matterCode,
        String callCode,
        String callTitle,
        String regionCode,
        Money amount,
        LocalDateTime submittedAt,
        boolean correctionReturned,
        TaskMarks marks)
        implements Serializable {

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

    public DeadlineLight getDeadline() {
        return deadline;
    }

    public boolean isClockPaused() {
        return clockPaused;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getMatterCode() {
        return matterCode;
    }

    public String getCallCode() {
        return callCode;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public Money getAmount() {
        return amount;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public boolean isCorrectionReturned() {
        return correctionReturned;
    }

    public TaskMarks getMarks() {
        return marks;
    }
}
