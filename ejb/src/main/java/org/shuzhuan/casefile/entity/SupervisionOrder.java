package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.casefile.SupervisionState;
import org.shuzhuan.workflow.DeadlineReached;

/** A task passed its deadline: its unit answers why, and by when it will be done (督办). One per task. */
@Entity
@Table(name = "SUPERVISION_ORDER")
public class SupervisionOrder {

    @Id
    @SequenceGenerator(name = "SupervisionOrderSeq", sequenceName = "SUPERVISION_ORDER_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SupervisionOrderSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "ENTERPRISE_NAME")
    private String enterpriseName;

    @Column(name = "TASK_ID")
    private String taskId;

    @Column(name = "TASK_KEY")
    private String taskKey;

    @Column(name = "TASK_NAME")
    private String taskName;

    @Column(name = "CANDIDATE_GROUP")
    private String candidateGroup;

    @Column(name = "UNIT_CODE")
    private String unitCode;

    @Column(name = "UNIT_NAME")
    private String unitName;

    @Column(name = "LEADER_GROUP")
    private String leaderGroup;

    @Column(name = "HOLDER_NAME")
    private String holderName;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private SupervisionState state = SupervisionState.OPEN;

    @Column(name = "OPENED_AT")
    private LocalDateTime openedAt;

    @Column(name = "ANSWER_DUE")
    private LocalDate answerDue;

    @Column(name = "ANSWERED_BY")
    private String answeredBy;

    @Column(name = "ANSWERED_NAME")
    private String answeredName;

    @Column(name = "ANSWERED_AT")
    private LocalDateTime answeredAt;

    @Lob
    @Column(name = "ANSWER")
    private String answer;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected SupervisionOrder() {}

    public SupervisionOrder(CaseFile caseFile, DeadlineReached reached, String unitName, LocalDateTime openedAt) {
        this.caseFileId = caseFile.getId();
        this.caseNumber = caseFile.getCaseNumber();
        this.enterpriseName = caseFile.getApplicant().getEnterpriseName();
        this.taskId = reached.taskId();
        this.taskKey = reached.taskKey();
        this.taskName = reached.taskName();
        this.candidateGroup = reached.candidateGroup();
        this.unitCode = candidateGroup.substring(candidateGroup.indexOf('@') + 1);
        this.unitName = unitName;
        this.openedAt = openedAt;
    }

    public void heldBy(String name) {
        holderName = name;
    }

    /** @param due last day for the answer; null while that year's calendar is unknown */
    public void orderedBy(String group, LocalDate due) {
        leaderGroup = group;
        answerBy(due);
    }

    /** @param due last day for the answer, counted anew */
    public void answerBy(LocalDate due) {
        answerDue = due;
    }

    public void answered(String login, String name, LocalDateTime at, String text) {
        answeredBy = login;
        answeredName = name;
        answeredAt = at;
        answer = text;
        state = SupervisionState.ANSWERED;
    }

    /** The case has ended: there is nothing left to speed up. @param remark why nobody answers any more */
    public void closed(LocalDateTime at, String remark) {
        answeredAt = at;
        answer = remark;
        state = SupervisionState.CLOSED;
    }

    public boolean isOpen() {
        return state == SupervisionState.OPEN;
    }

    public Long getId() {
        return id;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getTaskName() {
        return taskName;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getLeaderGroup() {
        return leaderGroup;
    }

    public String getHolderName() {
        return holderName;
    }

    public SupervisionState getState() {
        return state;
    }

    public LocalDateTime getOpenedAt() {
        return openedAt;
    }

    public LocalDate getAnswerDue() {
        return answerDue;
    }

    public String getAnsweredName() {
        return answeredName;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public String getAnswer() {
        return answer;
    }
}
