package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shuzhuan.casefile.RatingFollowUp;
import org.shuzhuan.casefile.RatingForm;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingReason;
import org.shuzhuan.casefile.RatingView;

/**
 * An applicant's rating of the service (好差评), once per case after its end. A bad one is OPEN until the leader has ANSWERED;
 * then the applicant may rate once more.
 */
@Entity
@Table(name = "CASE_RATING")
public class CaseRating {

    @Id
    @SequenceGenerator(name = "CaseRatingSeq", sequenceName = "CASE_RATING_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CaseRatingSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID")
    private long caseFileId;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "ENTERPRISE_ID")
    private long enterpriseId;

    @Column(name = "ENTERPRISE_NAME")
    private String enterpriseName;

    @Column(name = "REGION_CODE")
    private String regionCode;

    @Column(name = "UNIT_CODE")
    private String unitCode;

    @Column(name = "UNIT_NAME")
    private String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "LEVEL_CODE")
    private RatingLevel level;

    @Column(name = "REASONS")
    private String reasons;

    @Column(name = "REMARK")
    private String remark;

    @Column(name = "RATED_AT")
    private LocalDateTime ratedAt;

    @Column(name = "RATED_BY")
    private String ratedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "FOLLOW_STATE")
    private RatingFollowUp followUp = RatingFollowUp.NONE;

    @Column(name = "FOLLOW_UNIT_CODE")
    private String followUnitCode;

    @Column(name = "FOLLOW_DUE_ON")
    private LocalDate followDueOn;

    @Column(name = "FOLLOW_ANSWER")
    private String answer;

    @Column(name = "FOLLOW_BY")
    private String answeredBy;

    @Column(name = "FOLLOW_AT")
    private LocalDateTime answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "SECOND_LEVEL")
    private RatingLevel secondLevel;

    @Column(name = "SECOND_REMARK")
    private String secondRemark;

    @Column(name = "SECOND_AT")
    private LocalDateTime secondAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected CaseRating() {}

    public CaseRating(CaseFile caseFile, RatingForm form, String by, LocalDateTime at) {
        this.caseFileId = caseFile.getId();
        this.caseNumber = caseFile.getCaseNumber();
        this.enterpriseId = caseFile.getApplicant().getEnterpriseId();
        this.enterpriseName = caseFile.getApplicant().getEnterpriseName();
        this.regionCode = caseFile.getApplicant().getRegionCode();
        this.level = form.level();
        this.reasons = form.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.remark = form.remark();
        this.ratedBy = by;
        this.ratedAt = at;
    }

    /** The unit whose service is rated. */
    public void of(String code, String name) {
        unitCode = code;
        unitName = name;
    }

    /** @param dueOn null while that year's calendar is not published */
    public void openFollowUp(String leadersUnitCode, LocalDate dueOn) {
        followUp = RatingFollowUp.OPEN;
        followUnitCode = leadersUnitCode;
        followUpBy(dueOn);
    }

    /** @param dueOn last day for the follow-up, counted anew */
    public void followUpBy(LocalDate dueOn) {
        followDueOn = dueOn;
    }

    /** @throws IllegalStateException unless a follow-up is open */
    public void answer(String text, String by, LocalDateTime at) {
        if (followUp != RatingFollowUp.OPEN) {
            throw new IllegalStateException("no open follow-up");
        }
        answer = text;
        answeredBy = by;
        answeredAt = at;
        followUp = RatingFollowUp.ANSWERED;
    }

    /** @throws IllegalStateException unless answered and not rated again yet */
    public void again(RatingLevel newLevel, String newRemark, LocalDateTime at) {
        if (!isRatableAgain()) {
            throw new IllegalStateException("not ratable again");
        }
        secondLevel = newLevel;
        secondRemark = newRemark;
        secondAt = at;
    }

    public boolean isOpen() {
        return followUp == RatingFollowUp.OPEN;
    }

    public boolean isRatableAgain() {
        return followUp == RatingFollowUp.ANSWERED && secondLevel == null;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getFollowUnitCode() {
        return followUnitCode;
    }

    public LocalDateTime getRatedAt() {
        return ratedAt;
    }

    public LocalDate getFollowDueOn() {
        return followDueOn;
    }

    public RatingView toView() {
        List<RatingReason> named = reasons == null || reasons.isEmpty()
                ? List.of()
                : Arrays.stream(reasons.split(",")).map(RatingReason::valueOf).toList();
        return new RatingView(
                id,
                caseFileId,
                caseNumber,
                enterpriseName,
                unitName,
                level,
                named,
                remark,
                ratedAt,
                followUp,
                followDueOn,
                answer,
                answeredAt,
                secondLevel,
                secondRemark,
                secondAt);
    }
}
