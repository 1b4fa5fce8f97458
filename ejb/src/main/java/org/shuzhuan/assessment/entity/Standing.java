package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.PeerGroup;
import org.shuzhuan.assessment.StandingView;
import org.shuzhuan.reference.SizeClass;

/**
 * Where an enterprise stands: its latest completed assessment, written with it. A job takes it into the counts of the comparison
 * afterwards and notes what it took in, so that the next one takes exactly that out again.
 */
@Entity(name = "AssessmentStanding")
@Table(name = "ASSESSMENT_STANDING")
public class Standing {

    @Id
    @Column(name = "ENTERPRISE_ID")
    private Long enterpriseId;

    @Column(name = "ENTERPRISE_NAME")
    private String enterpriseName;

    @Column(name = "ASSESSMENT_ID")
    private long assessmentId;

    @Column(name = "EDITION")
    private String edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private AssessmentKind kind;

    @Column(name = "ASSESSED_ON")
    private LocalDate assessedOn;

    @Column(name = "REGION_CODE")
    private String regionCode;

    @Column(name = "INDUSTRY_CODE")
    private String industryCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "SIZE_CLASS")
    private SizeClass sizeClass;

    @Column(name = "TOTAL_POINTS")
    private long total;

    @Column(name = "LEVEL_NO")
    private int level;

    @Column(name = "SHARES")
    private String shares;

    @Column(name = "COUNTED_GROUPS")
    private String countedGroups;

    @Column(name = "COUNTED_SHARES")
    private String countedShares;

    @Column(name = "TO_COUNT")
    private Boolean toCount;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Standing() {}

    public Standing(long enterpriseId) {
        this.enterpriseId = enterpriseId;
    }

    /** @param measured node to thousandths of its full points, as {@code F:812,F1:750} */
    public void take(Assessment assessment, String name, PeerGroup group, String measured) {
        this.enterpriseName = name;
        this.assessmentId = assessment.id();
        this.edition = group.edition();
        this.kind = assessment.kind();
        this.assessedOn = assessment.assessedOn();
        this.regionCode = group.regionCode();
        this.industryCode = group.industryCode();
        this.sizeClass = group.sizeClass();
        this.total = assessment.row().total();
        this.level = assessment.row().level();
        this.shares = measured;
        this.toCount = true;
    }

    public void counted() {
        countedGroups = String.join(" ", group().keys());
        countedShares = shares;
        toCount = false;
    }

    public boolean isLaterThan(LocalDate day) {
        return assessedOn.isAfter(day);
    }

    public PeerGroup group() {
        return new PeerGroup(edition, industryCode, regionCode, sizeClass);
    }

    public String shares() {
        return shares;
    }

    public String countedGroups() {
        return countedGroups;
    }

    public String countedShares() {
        return countedShares;
    }

    public StandingView view() {
        return new StandingView(
                enterpriseId,
                enterpriseName,
                assessmentId,
                edition,
                kind,
                assessedOn,
                regionCode,
                industryCode,
                sizeClass,
                total,
                level);
    }
}
