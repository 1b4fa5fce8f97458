package org.shuzhuan.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.identity.Role;

/** A role of a person on leave, done by a colleague from a day to a day (委托代理). Ends by itself; kept afterwards. */
@Entity
@Table(name = "SUBSTITUTION")
public class Substitution {

    @Id
    @SequenceGenerator(name = "SubstitutionIds", sequenceName = "SUBSTITUTION_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SubstitutionIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "PRINCIPAL_ID")
    private long principalId;

    @Column(name = "SUBSTITUTE_ID")
    private long substituteId;

    @Column(name = "ROLE_ID")
    private String roleId;

    @Column(name = "ORGANISATION_ID")
    private long organisationId;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "VALID_UNTIL")
    private LocalDate validUntil;

    @Column(name = "REASON")
    private String reason;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private LocalDateTime enteredAt;

    @Column(name = "ENDED_AT")
    private LocalDateTime endedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Substitution() {}

    public Substitution(long principalId, long substituteId, Role role, long organisationId) {
        this.principalId = principalId;
        this.substituteId = substituteId;
        this.roleId = role.getId();
        this.organisationId = organisationId;
    }

    /** @param until last day */
    public void lasting(LocalDate from, LocalDate until, String why) {
        validFrom = from;
        validUntil = until;
        reason = why;
    }

    public void entered(String by, LocalDateTime at) {
        enteredBy = by;
        enteredAt = at;
    }

    public void end(LocalDateTime at) {
        endedAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getPrincipalId() {
        return principalId;
    }

    public boolean isOf(long accountId) {
        return principalId == accountId;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
