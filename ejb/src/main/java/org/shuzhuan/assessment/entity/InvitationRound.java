package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.assessment.InvitationRoundView;

/** A round of invitations: written once with all its rows. */
@Entity
@Table(name = "INVITATION_ROUND")
public class InvitationRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "InvitationRoundSeq")
    @SequenceGenerator(name = "InvitationRoundSeq", sequenceName = "INVITATION_ROUND_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "ORGANISATION_ID", updatable = false)
    private long organisationId;

    @Column(name = "INVITED", updatable = false)
    private int invited;

    @Column(name = "LEFT_OUT", updatable = false)
    private int leftOut;

    @Column(name = "INVITED_BY", updatable = false)
    private String invitedBy;

    @Column(name = "INVITED_AT", updatable = false)
    private LocalDateTime invitedAt;

    protected InvitationRound() {}

    public InvitationRound(long organisationId, String invitedBy, LocalDateTime invitedAt) {
        this.organisationId = organisationId;
        this.invitedBy = invitedBy;
        this.invitedAt = invitedAt;
    }

    public void count(int told, int others) {
        invited = told;
        leftOut = others;
    }

    public Long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public InvitationRoundView view() {
        return new InvitationRoundView(id, invited, leftOut, invitedBy, invitedAt);
    }
}
