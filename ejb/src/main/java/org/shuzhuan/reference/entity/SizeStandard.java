package org.shuzhuan.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.shuzhuan.reference.SizeStandardView;

/** A published size standard; created by import, replaced by a later one through its dates. */
@Entity
@Table(name = "SIZE_STANDARD")
public class SizeStandard {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "DOCUMENT_NUMBER")
    private String documentNumber;

    @Column(name = "ISSUERS")
    private String issuers;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    /** Last day in force, null while there is no end. */
    @Column(name = "VALID_TO")
    private LocalDate validTo;

    protected SizeStandard() {}

    public SizeStandard(SizeStandardView view, LocalDate validFrom, LocalDate validTo) {
        this.id = view.id();
        this.title = view.title();
        this.documentNumber = view.documentNumber();
        this.issuers = view.issuers();
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public String id() {
        return id;
    }

    public SizeStandardView view() {
        return new SizeStandardView(id, title, documentNumber, issuers);
    }
}
