package org.shuzhuan.workflow.entity;

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
import java.time.LocalDateTime;
import org.shuzhuan.workflow.BatchAct;

/** One act on many tasks of a person's inbox: tried first, then done row by row. */
@Entity
@Table(name = "BATCH_RUN")
public class BatchRun {

    @Id
    @SequenceGenerator(name = "BatchRunIds", sequenceName = "BATCH_RUN_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BatchRunIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "LOGIN")
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACT")
    private BatchAct act;

    @Lob
    @Column(name = "OPINION")
    private String opinion;

    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    @Column(name = "STARTED_AT")
    private LocalDateTime startedAt;

    protected BatchRun() {}

    public BatchRun(String login, BatchAct act, LocalDateTime createdAt) {
        this.login = login;
        this.act = act;
        this.createdAt = createdAt;
    }

    public void start(String written, LocalDateTime at) {
        opinion = written;
        startedAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public BatchAct getAct() {
        return act;
    }

    public String getOpinion() {
        return opinion;
    }

    public boolean isStarted() {
        return startedAt != null;
    }
}
