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

    /** Its enterprise, desks that may list those of its division, and the firm that makes it. */
    Assessment readable(long id) {
        return store.find(id)
                .filter(this::mayRead)
                .orElseThrow(() -> new DomainException(AssessmentError.ASSESSMENT_UNKNOWN));
    }

    boolean mayRead(Assessment assessment) {
        return caller.system()
                || own(assessment.enterpriseId())
                || ofOwnFirm(assessment)
                || caller.organisationId().isPresent()
                        && caller.permitted("assessment:list")
                        && covers(assessment.enterpriseId());
    }

    private boolean ofOwnFirm(Assessment assessment) {
        return assessment.organisationId() != null
                && caller.organisationId()
                        .filter(assessment.organisationId()::equals)
                        .isPresent();
    }

    /** Open, and to be filled in by the caller. */
    boolean mayWrite(Assessment assessment) {
        return assessment.state() == AssessmentState.OPEN && makes(assessment);
    }

    private boolean makes(Assessment assessment) {
        return mayAssess(assessment.enterpriseId(), assessment.kind())
                && (!assessment.kind().isCommissioned() || ofOwnFirm(assessment));
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
        if (!makes(assessment)) {
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
