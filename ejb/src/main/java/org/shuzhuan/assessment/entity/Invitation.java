package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.assessment.InvitationLine;
import org.shuzhuan.assessment.InvitationOutcome;

/** One row of a round: the enterprise and what became of it. */
@Entity(name = "AssessmentInvitation")
@Table(name = "ASSESSMENT_INVITATION")
@IdClass(InvitationKey.class)
public class Invitation {

    @Id
    @Column(name = "ROUND_ID")
    private Long roundId;

    @Id
    @Column(name = "ENTERPRISE_ID")
    private Long enterpriseId;

    @Column(name = "ENTERPRISE_NAME", updatable = false)
    private String enterpriseName;

    @Column(name = "REGION_CODE", updatable = false)
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "OUTCOME", updatable = false)
    private InvitationOutcome outcome;

    @Column(name = "INVITED_BEFORE", updatable = false)
    private LocalDateTime before;

    @Column(name = "INVITED_AT", updatable = false)
    private LocalDateTime at;

    protected Invitation() {}

    public Invitation(long roundId, InvitationLine line, LocalDateTime at) {
        this.roundId = roundId;
        this.enterpriseId = line.enterpriseId();
        this.enterpriseName = line.enterpriseName();
        this.regionCode = line.regionCode();
        this.outcome = line.outcome();
        this.before = line.invitedAt();
        this.at = at;
    }

    public InvitationLine line() {
        return new InvitationLine(enterpriseId, enterpriseName, regionCode, outcome, before);
    }
}
