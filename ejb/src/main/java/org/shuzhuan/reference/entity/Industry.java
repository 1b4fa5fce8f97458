package org.shuzhuan.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.shuzhuan.reference.IndustryView;

/** An item of the classification of industries; rows come from imports only. */
@Entity
@Table(name = "INDUSTRY")
public class Industry {

    @Id
    @Column(name = "CODE")
    private String code;

    @Column(name = "PARENT_CODE")
    private String parentCode;

    @Column(name = "TITLE")
    private String title;

    protected Industry() {}

    public Industry(IndustryView row) {
        this.code = row.code();
        this.parentCode = row.parentCode();
        this.title = row.title();
    }

    public IndustryView view() {
        return new IndustryView(code, parentCode, title);
    }
}
