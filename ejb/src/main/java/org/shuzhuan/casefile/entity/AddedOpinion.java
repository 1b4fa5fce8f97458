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
import java.time.LocalDateTime;
import org.shuzhuan.casefile.DeskPerson;
import org.shuzhuan.casefile.OpinionMoment;
import org.shuzhuan.casefile.OpinionState;
import org.shuzhuan.workflow.WorkItemView;

/** An opinion that the holder of a task asked somebody else for (加签). */
@Entity
@Table(name = "ADDED_OPINION")
public class AddedOpinion {

    @Id
    @SequenceGenerator(name = "AddedOpinionSeq", sequenceName = "ADDED_OPINION_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AddedOpinionSeq")
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

    @Enumerated(EnumType.STRING)
    @Column(name = "MOMENT")
    private OpinionMoment moment;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private OpinionState state = OpinionState.OPEN;

    @Column(name = "ASKED_BY")
    private String askedBy;

    @Column(name = "ASKED_NAME")
    private String askedName;

    @Column(name = "ASKED_AT")
    private LocalDateTime askedAt;

    @Lob
    @Column(name = "QUESTION")
    private String question;

    @Column(name = "TARGET_GROUP")
    private String targetGroup;

    @Column(name = "TARGET_UNIT")
    private String targetUnit;

    @Column(name = "TARGET_LOGIN")
    private String targetLogin;

    @Column(name = "TARGET_NAME")
    private String targetName;

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

    protected AddedOpinion() {}

    public AddedOpinion(long caseFileId, WorkItemView task, OpinionMoment moment, DeskPerson target, String question) {
        this.caseFileId = caseFileId;
        this.caseNumber = task.caseNumber();
        this.enterpriseName = task.enterpriseName();
        this.taskId = task.taskId();
        this.taskKey = task.taskKey();
        this.taskName = task.taskName();
        this.moment = moment;
        this.targetGroup = target.candidateGroup();
        this.targetUnit = target.unit();
        this.targetLogin = target.login();
        this.targetName = target.name();
        this.question = question;
    }

    public void asked(String login, String name, LocalDateTime at) {
        askedBy = login;
        askedName = name;
        askedAt = at;
    }

    public void answered(String login, String name, LocalDateTime at, String text) {
        answeredBy = login;
        answeredName = name;
        answeredAt = at;
        answer = text;
        state = OpinionState.ANSWERED;
    }

    public void drop() {
        state = OpinionState.DROPPED;
    }

    /** The person asked is gone: the whole desk may answer. */
    public void openToDesk() {
        targetLogin = null;
        targetName = null;
    }

    public boolean isOpen() {
        return state == OpinionState.OPEN;
    }

    public boolean isAwaited() {
        return moment == OpinionMoment.BEFORE;
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

    public OpinionMoment getMoment() {
        return moment;
    }

    public OpinionState getState() {
        return state;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public String getAskedName() {
        return askedName;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public String getQuestion() {
        return question;
    }

    public String getTargetGroup() {
        return targetGroup;
    }

    public String getTargetUnit() {
        return targetUnit;
    }

    public String getTargetLogin() {
        return targetLogin;
    }

    public String getTargetName() {
        return targetName;
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
