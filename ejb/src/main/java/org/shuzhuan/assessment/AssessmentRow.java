package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One assessment without its answers.
 *
 * @param total ten-thousandths of a point; null while open, as {@code level} and what follows from it
 */
public record AssessmentRow(
        long id,
        long enterpriseId,
        long questionnaireId,
        AssessmentKind kind,
        AssessmentState state,
        Long baseId,
        LocalDateTime startedAt,
        LocalDateTime savedAt,
        String assessor,
        String assessorOrganisation,
        String place,
        LocalDate assessedOn,
        LocalDateTime completedAt,
        Long total,
        Integer level,
        String levelRule,
        String levelTable)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getEnterpriseId() {
        return enterpriseId;
    }

    public AssessmentKind getKind() {
        return kind;
    }

    public AssessmentState getState() {
        return state;
    }

    public Long getBaseId() {
        return baseId;
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    public String getAssessor() {
        return assessor;
    }

    public String getAssessorOrganisation() {
        return assessorOrganisation;
    }

    public String getPlace() {
        return place;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public LocalDateTime getCompletedAt() {
        return completedAt;
    }

    public BigDecimal getTotal() {
        return total == null ? null : Points.shown(total);
    }

    public Integer getLevel() {
        return level;
    }

    public String getLevelRule() {
        return levelRule;
    }

    public String getLevelTable() {
        return levelTable;
    }
}
