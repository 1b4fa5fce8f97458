package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often and how many may be invited; changed by the database's administrator, locked by every round. */
@Entity
@Table(name = "INVITATION_RULE")
public class InvitationRule {

    @Id
    @Column(name = "RULE_CODE")
    private String code;

    @Column(name = "DAYS_BETWEEN")
    private int days;

    @Column(name = "MOST_ROWS")
    private int most;

    protected InvitationRule() {}

    /** Days that must lie between two invitations of an enterprise. */
    public int days() {
        return days;
    }

    /** Enterprises of one round. */
    public int most() {
        return most;
    }
}
