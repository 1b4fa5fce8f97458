package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A ready phrase for the opinion on one kind of task; a person's own, or everybody's in a unit. */
@Entity
@Table(name = "OPINION_TEMPLATE")
public class OpinionTemplate {

    @Id
    @SequenceGenerator(name = "OpinionTemplateIds", sequenceName = "OPINION_TEMPLATE_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OpinionTemplateIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "LOGIN")
    private String login;

    @Column(name = "UNIT_ID")
    private Long unitId;

    @Column(name = "TASK_KEY")
    private String taskKey;

    @Column(name = "TEXT")
    private String text;

    @Column(name = "CREATED_BY")
    private String createdBy;

    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    protected OpinionTemplate() {}

    /** @param unitId null for the person's own */
    public OpinionTemplate(String createdBy, Long unitId, String taskKey, String text, LocalDateTime createdAt) {
        this.login = unitId == null ? createdBy : null;
        this.unitId = unitId;
        this.taskKey = taskKey;
        this.text = text;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public void reword(String newText) {
        text = newText;
    }

    public Long getId() {
        return id;
    }

    public Long getUnitId() {
        return unitId;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getText() {
        return text;
    }

    public String getCreatedBy() {
        return createdBy;
    }
}
