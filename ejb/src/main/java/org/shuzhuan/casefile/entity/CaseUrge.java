package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The applicant urged the office that has the case (催办). */
@Entity
@Table(name = "CASE_URGE")
public class CaseUrge {

    @Id
    @SequenceGenerator(name = "CaseUrgeSeq", sequenceName = "CASE_URGE_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CaseUrgeSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Column(name = "URGED_ON")
    private LocalDate urgedOn;

    @Column(name = "URGED_BY")
    private String urgedBy;

    protected CaseUrge() {}

    public CaseUrge(Long caseFileId, LocalDate urgedOn, String urgedBy) {
        this.caseFileId = caseFileId;
        this.urgedOn = urgedOn;
        this.urgedBy = urgedBy;
    }

    public Long getId() {
        return id;
    }

    public LocalDate getUrgedOn() {
        return urgedOn;
    }
}
