package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A filter of the inbox that a person named. */
@Entity
@Table(name = "SAVED_FILTER")
public class SavedFilter {

    @Id
    @SequenceGenerator(name = "SavedFilterIds", sequenceName = "SAVED_FILTER_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SavedFilterIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "LOGIN")
    private String login;

    @Column(name = "NAME")
    private String name;

    @Column(name = "QUERY_TEXT")
    private String query;

    @Column(name = "PREFERRED")
    private boolean preferred;

    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    protected SavedFilter() {}

    public SavedFilter(String login, String name, String query, LocalDateTime createdAt) {
        this.login = login;
        this.name = name;
        this.query = query;
        this.createdAt = createdAt;
    }

    public void prefer(boolean now) {
        preferred = now;
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getQuery() {
        return query;
    }

    public boolean isPreferred() {
        return preferred;
    }
}
