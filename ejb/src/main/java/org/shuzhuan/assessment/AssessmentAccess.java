package org.shuzhuan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;

/** Whose assessments a caller may see and write; what lies outside answers like what does not exist. */
@ApplicationScoped
class AssessmentAccess {

    @Inject
    AssessmentStore store;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    OrganisationScope scope;

    @Inject
    Caller caller;

    /** The enterprise acted for. */
    long ownEnterprise() {
        return caller.enterpriseId().orElseThrow(() -> new DomainException(AssessmentError.KIND_NOT_YOURS));
    }

    /** Its enterprise, and organisations that answer for its division. */
    Assessment readable(long id) {
        return store.find(id)
                .filter(this::mayRead)
                .orElseThrow(() -> new DomainException(AssessmentError.ASSESSMENT_UNKNOWN));
    }

    boolean mayRead(Assessment assessment) {
        return caller.system()
                || own(assessment.enterpriseId())
                || caller.organisationId().isPresent() && covers(assessment.enterpriseId());
    }

    /** Who may assess in this way: the enterprise itself, or the role within its regions. */
    boolean mayAssess(long enterpriseId, AssessmentKind kind) {
        return kind == AssessmentKind.SELF
                ? own(enterpriseId)
                : caller.holds(kind.role()) && caller.organisationId().isPresent() && covers(enterpriseId);
    }

    /** Locked, open, and the caller's to write. */
    Assessment writable(long id) {
        Assessment assessment =
                store.lock(id).orElseThrow(() -> new DomainException(AssessmentError.ASSESSMENT_UNKNOWN));
        if (!mayAssess(assessment.enterpriseId(), assessment.kind())) {
            throw new DomainException(
                    mayRead(assessment) ? AssessmentError.KIND_NOT_YOURS : AssessmentError.ASSESSMENT_UNKNOWN);
        }
        if (assessment.state() != AssessmentState.OPEN) {
            throw new DomainException(AssessmentError.ASSESSMENT_COMPLETED);
        }
        return assessment;
    }

    EnterpriseView enterprise(long id) {
        return enterprises.get(id);
    }

    private boolean own(long enterpriseId) {
        return caller.enterpriseId().filter(mine -> mine == enterpriseId).isPresent();
    }

    private boolean covers(long enterpriseId) {
        return scope.covers(enterprises.get(enterpriseId).regionCode());
    }
}
