package org.shuzhuan.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Last link of a day; exported heads show later whether the whole chain was computed anew. */
@Entity
@Table(name = "AUDIT_DAY_HEAD")
public class DayHead {

    @Id
    @Column(name = "HEAD_DAY")
    private LocalDate day;

    @Column(name = "POSITION_NO")
    private long position;

    @Column(name = "CHAIN_HASH")
    private String hash;

    protected DayHead() {}

    public DayHead(LocalDate day) {
        this.day = day;
    }

    public void moveTo(AuditLink last) {
        this.position = last.getPosition();
        this.hash = last.getChainHash();
    }

    public LocalDate getDay() {
        return day;
    }

    public long getPosition() {
        return position;
    }

    public String getHash() {
        return hash;
    }
}
