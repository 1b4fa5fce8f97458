package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** What a person has written on a task and not yet decided with; it outlives the session and a lost race. */
@Entity
@Table(name = "OPINION_DRAFT")
@IdClass(OpinionDraft.Key.class)
public class OpinionDraft {

    @Id
    @Column(name = "TASK_ID")
    private String taskId;

    @Id
    @Column(name = "LOGIN")
    private String login;

    @Column(name = "DECISION")
    private String decision;

    @Lob
    @Column(name = "TEXT")
    private String text;

    @Column(name = "SAVED_AT")
    private LocalDateTime savedAt;

    protected OpinionDraft() {}

    public OpinionDraft(String taskId, String login) {
        this.taskId = taskId;
        this.login = login;
    }

    public void write(String newDecision, String newText, LocalDateTime at) {
        decision = newDecision;
        text = newText;
        savedAt = at;
    }

    public String getDecision() {
        return decision;
    }

    public String getText() {
        return text;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    /** One draft per task and person. */
    public static class Key implements Serializable {

        private String taskId;
        private String login;

        public Key() {}

        public Key(String taskId, String login) {
            this.taskId = taskId;
            this.login = login;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(taskId, key.taskId) && Objects.equals(login, key.login);
        }

        @Override
        public int hashCode() {
            return Objects.hash(taskId, login);
        }
    }
}
