package org.shuzhuan.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.shuzhuan.reference.RegionLevel;
import org.shuzhuan.reference.RegionView;

/** An administrative division or functional zone; rows come from imports only. */
@Entity
@Table(name = "ADMIN_REGION")
public class Region {

    @Id
    @Column(name = "CODE")
    private String code;

    @Column(name = "PARENT_CODE")
    private String parentCode;

    @Column(name = "NAME")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "REGION_LEVEL")
    private RegionLevel level;

    @Column(name = "FICTITIOUS")
    private Boolean fictitious;

    protected Region() {}

    public Region(RegionView row) {
        this.code = row.code();
        this.parentCode = row.parentCode();
        this.name = row.name();
        this.level = row.level();
        this.fictitious = row.fictitious();
    }

    public String code() {
        return code;
    }

    public String parentCode() {
        return parentCode;
    }

    public RegionView view() {
        return new RegionView(code, parentCode, name, level, fictitious);
    }
}
