package org.shuzhuan.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that waits for its link; removed when chained, so that the sequencer never searches the whole trail. */
@Entity
@Table(name = "AUDIT_PENDING")
public class AuditPending {

    @Id
    @Column(name = "ROW_ID")
    private Long rowId;

    protected AuditPending() {}

    public AuditPending(Long rowId) {
        this.rowId = rowId;
    }

    public Long getRowId() {
        return rowId;
    }
}
