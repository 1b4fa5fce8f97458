package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.award.RepaymentView;
import org.shuzhuan.shared.Money;

/** Money that came back from an enterprise. Never changed. */
@Entity
@Table(name = "REPAYMENT")
public class Repayment {

    @Id
    @SequenceGenerator(name = "RepaymentSeq", sequenceName = "REPAYMENT_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "RepaymentSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Column(name = "AMOUNT", nullable = false)
    private Money amount;

    @Column(name = "RECEIVED_ON", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "BANK_REFERENCE", nullable = false)
    private String bankReference;

    @Column(name = "BOOKED_BY_NAME", nullable = false)
    private String bookedByName;

    @Column(name = "BOOKED_AT", nullable = false)
    private LocalDateTime bookedAt;

    protected Repayment() {}

    public Repayment(Long caseFileId, Money amount, LocalDate receivedOn, String bankReference) {
        this.caseFileId = caseFileId;
        this.amount = amount;
        this.receivedOn = receivedOn;
        this.bankReference = bankReference;
    }

    public Repayment by(String name, LocalDateTime at) {
        bookedByName = name;
        bookedAt = at;
        return this;
    }

    public Long getId() {
        return id;
    }

    public RepaymentView view() {
        return new RepaymentView(amount, receivedOn, bankReference, bookedByName, bookedAt);
    }
}
