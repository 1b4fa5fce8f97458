package org.shuzhuan.enterprise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** An official's word that a code with a failing check digit stands so on the licence (人工核实放行). Never changed. */
@Entity
@Table(name = "CREDIT_CODE_CHECK")
public class CreditCodeCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CREDIT_CODE_CHECK_SEQ")
    @SequenceGenerator(name = "CREDIT_CODE_CHECK_SEQ", sequenceName = "CREDIT_CODE_CHECK_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CREDIT_CODE")
    private String creditCode;

    @Column(name = "REASON")
    private String reason;

    @Column(name = "VERIFIED_BY")
    private String verifiedBy;

    @Column(name = "VERIFIED_AT")
    private LocalDateTime verifiedAt;

    protected CreditCodeCheck() {}

    public CreditCodeCheck(String creditCode, String reason, String verifiedBy, LocalDateTime verifiedAt) {
        this.creditCode = creditCode;
        this.reason = reason;
        this.verifiedBy = verifiedBy;
        this.verifiedAt = verifiedAt;
    }
}
