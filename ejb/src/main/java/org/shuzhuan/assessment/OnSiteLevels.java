package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** The levels money cases count on: those assessed on site, where there are any. */
@Stateless
public class OnSiteLevels {

    @Inject
    AssessmentStore store;

    @Inject
    PortalClock clock;

    /** The latest on-site assessment of a kind; empty when there is none. */
    @Requires("enterprise:read")
    public Optional<OnSiteLevel> of(long enterpriseId, AssessmentKind kind) {
        return latest(enterpriseId, kind, clock.today()).map(assessment -> {
            AssessmentRow row = assessment.row();
            return new OnSiteLevel(
                    row.id(), kind, row.level(), row.assessedOn(), row.assessor(), row.assessorOrganisation());
        });
    }

    private Optional<Assessment> latest(long enterpriseId, AssessmentKind kind, LocalDate until) {
        return kind.isOnSite() ? store.latest(enterpriseId, kind, until) : Optional.empty();
    }
}
