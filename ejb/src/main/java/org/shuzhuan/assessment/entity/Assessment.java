package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.AssessmentState;

/**
 * One assessment of an enterprise: OPEN from the first look at the questions, one per enterprise and kind (a commissioned
 * one: and firm), saved as often as one likes; COMPLETED with its pledge, its points and its level, fixed from then on; or DISCARDED. Follows for ever the version of
 * the questionnaire it was begun with. An on-site one keeps the self-assessment it starts from as its base.
 */
@Entity
@Table(name = "ASSESSMENT")
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ASSESSMENT_SEQ")
    @SequenceGenerator(name = "ASSESSMENT_SEQ", sequenceName = "ASSESSMENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "ENTERPRISE_ID", updatable = false)
    private long enterpriseId;

    @Column(name = "QUESTIONNAIRE_ID", updatable = false)
    private long questionnaireId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", updatable = false)
    private AssessmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private AssessmentState state;

    @Column(name = "OPEN_KEY")
    private String openKey;

    @Column(name = "BASE_ID", updatable = false)
    private Long baseId;

    @Column(name = "ORGANISATION_ID", updatable = false)
    private Long organisationId;

    @Lob
    @Column(name = "ANSWERS")
    private String answers;

    @Column(name = "STARTED_BY", updatable = false)
    private String startedBy;

    @Column(name = "STARTED_AT", updatable = false)
    private LocalDateTime startedAt;

    @Column(name = "SAVED_AT")
    private LocalDateTime savedAt;

    @Column(name = "ASSESSOR")
    private String assessor;

    @Column(name = "ASSESSOR_ORG")
    private String assessorOrganisation;

    @Column(name = "PLACE")
    private String place;

    @Column(name = "ASSESSED_ON")
    private LocalDate assessedOn;

    @Column(name = "COMPLETED_AT")
    private LocalDateTime completedAt;

    @Column(name = "TOTAL_POINTS")
    private Long total;

    @Column(name = "LEVEL_NO")
    private Integer level;

    @Column(name = "LEVEL_RULE")
    private String levelRule;

    @Column(name = "LEVEL_TABLE")
    private String levelTable;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Assessment() {}

    /** @param baseId null where it starts from nothing */
    public Assessment(long enterpriseId, long questionnaireId, AssessmentKind kind, Long baseId) {
        this.enterpriseId = enterpriseId;
        this.questionnaireId = questionnaireId;
        this.kind = kind;
        this.baseId = baseId;
        this.state = AssessmentState.OPEN;
        this.openKey = openKey(enterpriseId, kind, null);
    }

    /** @param organisationId the firm that makes a commissioned one; null for every other kind */
    public static String openKey(long enterpriseId, AssessmentKind kind, Long organisationId) {
        String key = kind.name() + ":" + enterpriseId;
        return organisationId == null ? key : key + ":" + organisationId;
    }

    /** Only before it is stored: it is the firm's from its beginning. */
    public void commissionedFrom(long firm) {
        organisationId = firm;
        openKey = openKey(enterpriseId, kind, firm);
    }

    public void begin(String given, String by, LocalDateTime at) {
        startedBy = by;
        startedAt = at;
        save(given, at);
    }

    public void save(String given, LocalDateTime at) {
        answers = given;
        savedAt = at;
    }

    /** Where and when it was assessed; of a self-assessment only the day. */
    public void visit(String where, LocalDate day) {
        place = where;
        assessedOn = day;
    }

    public void judge(long points, int reached, String rule, String table) {
        total = points;
        level = reached;
        levelRule = rule;
        levelTable = table;
    }

    public void complete(String by, String organisation, LocalDateTime at) {
        state = AssessmentState.COMPLETED;
        openKey = "#" + id;
        assessor = by;
        assessorOrganisation = organisation;
        completedAt = at;
    }

    public void discard() {
        state = AssessmentState.DISCARDED;
        openKey = "#" + id;
    }

    public Long id() {
        return id;
    }

    public long enterpriseId() {
        return enterpriseId;
    }

    public long questionnaireId() {
        return questionnaireId;
    }

    public AssessmentKind kind() {
        return kind;
    }

    public AssessmentState state() {
        return state;
    }

    public Long baseId() {
        return baseId;
    }

    /** The firm that makes a commissioned one; null for every other kind. */
    public Long organisationId() {
        return organisationId;
    }

    public String answers() {
        return answers;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public AssessmentRow row() {
        return new AssessmentRow(
                id,
                enterpriseId,
                questionnaireId,
                kind,
                state,
                baseId,
                startedAt,
                savedAt,
                assessor == null ? startedBy : assessor,
                assessorOrganisation,
                place,
                assessedOn,
                completedAt,
                total,
                level,
                levelRule,
                levelTable);
    }
}
