package org.shuzhuan.enterprise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** Where grants of an enterprise are paid to; one per enterprise, frozen into each case at its approval. */
@Entity
@Table(name = "PAYEE_ACCOUNT")
public class PayeeAccount {

    @Id
    @Column(name = "ENTERPRISE_ID")
    private Long enterpriseId;

    @Column(name = "HOLDER")
    private String holder;

    @Column(name = "BANK")
    private String bank;

    @Column(name = "BRANCH")
    private String branch;

    @Column(name = "ACCOUNT_NUMBER")
    private String sealedNumber;

    @Column(name = "ACCOUNT_INDEX")
    private String numberIndex;

    @Column(name = "CHANGED_AT")
    private LocalDateTime changedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected PayeeAccount() {}

    public PayeeAccount(long enterpriseId) {
        this.enterpriseId = enterpriseId;
    }

    public void change(String holder, String bank, String branch, LocalDateTime now) {
        this.holder = holder;
        this.bank = bank;
        this.branch = branch;
        this.changedAt = now;
    }

    /** The enterprise was renamed, and the account with it. */
    public void renamed(String newHolder, LocalDateTime now) {
        holder = newHolder;
        changedAt = now;
    }

    public void keepNumber(String sealed, String index) {
        this.sealedNumber = sealed;
        this.numberIndex = index;
    }

    public String holder() {
        return holder;
    }

    public String bank() {
        return bank;
    }

    public String branch() {
        return branch;
    }

    public String sealedNumber() {
        return sealedNumber;
    }
}
