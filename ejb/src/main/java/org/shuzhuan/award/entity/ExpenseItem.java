package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.shuzhuan.award.ExpenseLine;
import org.shuzhuan.shared.Money;

/** An expense of a project, as applied for and as audited. */
@Entity
@Table(name = "EXPENSE_ITEM")
public class ExpenseItem {

    @Id
    @SequenceGenerator(name = "ExpenseItemSeq", sequenceName = "EXPENSE_ITEM_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ExpenseItemSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Column(name = "POSITION_NO", nullable = false)
    private int position;

    @Column(name = "ITEM_NAME", nullable = false)
    private String name;

    @Column(name = "CATEGORY", nullable = false)
    private String category;

    @Column(name = "CONTRACT_NUMBER", nullable = false)
    private String contractNumber;

    @Column(name = "CONTRACT_SIGNED_ON", nullable = false)
    private LocalDate contractSignedOn;

    @Column(name = "INVOICE_KEY", nullable = false)
    private String invoice;

    @Column(name = "INVOICED_ON", nullable = false)
    private LocalDate invoicedOn;

    @Column(name = "PAID_ON", nullable = false)
    private LocalDate paidOn;

    @Column(name = "INVOICED_AMOUNT", nullable = false)
    private Money invoiced;

    @Column(name = "PAID_AMOUNT", nullable = false)
    private Money paid;

    @Column(name = "DISCOUNT_AMOUNT", nullable = false)
    private Money discount;

    @Column(name = "AUDITED_AMOUNT")
    private Money audited;

    @Column(name = "CUT_REASON")
    private String cutReason;

    protected ExpenseItem() {}

    public ExpenseItem(Long caseFileId, int position, ExpenseLine line) {
        this.caseFileId = caseFileId;
        this.position = position;
        this.name = line.name();
        this.category = line.category();
        this.contractNumber = line.contractNumber();
        this.contractSignedOn = line.contractSignedOn();
        this.invoice = line.invoice();
        this.invoicedOn = line.invoicedOn();
        this.paidOn = line.paidOn();
        this.invoiced = line.invoiced();
        this.paid = line.paid();
        this.discount = line.discount();
    }

    /** @param eligible yuan, 0 to what was paid */
    public void audit(Money eligible, String reason) {
        audited = eligible;
        cutReason = reason;
    }

    public ExpenseLine line() {
        return new ExpenseLine(
                name,
                category,
                contractNumber,
                contractSignedOn,
                invoice,
                invoicedOn,
                paidOn,
                invoiced,
                paid,
                discount);
    }

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public Money getPaid() {
        return paid;
    }

    public Money getAudited() {
        return audited;
    }

    public String getCutReason() {
        return cutReason;
    }
}
