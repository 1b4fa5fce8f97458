package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An invoice that supports an application; the key makes a second use impossible. */
@Entity
@Table(name = "INVOICE_CLAIM")
public class InvoiceClaim {

    @Id
    @Column(name = "INVOICE_KEY")
    private String invoice;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    protected InvoiceClaim() {}

    public InvoiceClaim(String invoice, Long caseFileId) {
        this.invoice = invoice;
        this.caseFileId = caseFileId;
    }
}
