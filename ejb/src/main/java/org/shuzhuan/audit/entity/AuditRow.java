package org.shuzhuan.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.audit.AuditActor;

/** One act. Created with the act, never changed, never removed; the content hash covers every column but the id. */
@Entity
@Table(name = "AUDIT_ROW")
public class AuditRow {

    private static final int NAME_LENGTH = 120;
    private static final int CAUSE_LENGTH = 200;

    @Id
    @SequenceGenerator(name = "AUDIT_ROW_SEQ", sequenceName = "AUDIT_ROW_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AUDIT_ROW_SEQ")
    @Column(name = "ID")
    private Long id;

    @Column(name = "DONE_AT", updatable = false)
    private LocalDateTime doneAt;

    @Column(name = "ACTOR_LOGIN", updatable = false)
    private String actorLogin;

    @Column(name = "ACTOR_NAME", updatable = false)
    private String actorName;

    @Column(name = "CAUSED_BY", updatable = false)
    private String causedBy;

    @Column(name = "WORKSPACE_NAME", updatable = false)
    private String workspaceName;

    @Column(name = "REMOTE_ADDRESS", updatable = false)
    private String remoteAddress;

    @Column(name = "ACTION_CODE", updatable = false)
    private String action;

    @Column(name = "SUBJECT_TYPE", updatable = false)
    private String subjectType;

    @Column(name = "SUBJECT_ID", updatable = false)
    private String subjectId;

    @Column(name = "VALUES_BEFORE", updatable = false)
    private String before;

    @Column(name = "VALUES_AFTER", updatable = false)
    private String after;

    @Column(name = "CONTENT_HASH", updatable = false)
    private String contentHash;

    protected AuditRow() {}

    public AuditRow(LocalDateTime doneAt, AuditActor actor, String action, String subjectType, String subjectId) {
        this.doneAt = doneAt;
        this.actorLogin = actor.login();
        this.actorName = cut(actor.name(), NAME_LENGTH);
        this.causedBy = cut(actor.cause(), CAUSE_LENGTH);
        this.workspaceName = cut(actor.workspace(), NAME_LENGTH);
        this.remoteAddress = actor.address();
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.contentHash = computeHash();
    }

    /** Sets the values before and after; only before the row is stored. */
    public void describe(String valuesBefore, String valuesAfter) {
        this.before = valuesBefore;
        this.after = valuesAfter;
        this.contentHash = computeHash();
    }

    /** Hash of what the columns say now; differs from {@link #getContentHash()} when somebody edited the row. */
    public String computeHash() {
        return new CanonicalForm()
                .time(doneAt)
                .text(actorLogin)
                .text(actorName)
                .text(causedBy)
                .text(workspaceName)
                .text(remoteAddress)
                .text(action)
                .text(subjectType)
                .text(subjectId)
                .text(before)
                .text(after)
                .sha256();
    }

    public boolean isUnchanged() {
        return computeHash().equals(contentHash);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    public Long getId() {
        return id;
    }

    public LocalDateTime getDoneAt() {
        return doneAt;
    }

    public String getActorLogin() {
        return actorLogin;
    }

    public String getActorName() {
        return actorName;
    }

    public String getCausedBy() {
        return causedBy;
    }

    public String getWorkspaceName() {
        return workspaceName;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }

    public String getAction() {
        return action;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public String getContentHash() {
        return contentHash;
    }
}
