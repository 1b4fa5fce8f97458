package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.identity.EnterpriseNames;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/**
 * Providers and diagnosing firms assess enterprises that have agreed to it: the firm says so when it begins, which is kept in the
 * audit trail, and the enterprise is told. Filling in and completing are as of every other assessment.
 */
@Stateless
public class CommissionedAssessments {

    private static final String PAGE = "/assessment/home.xhtml";

    @Inject
    AssessmentStore store;

    @Inject
    AssessmentOpening opening;

    @Inject
    AssessmentAccess access;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    EnterpriseNames enterpriseNames;

    @Inject
    Notices notices;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    /**
     * The firm's open assessment of that kind, or a new one that begins with the enterprise's last answers.
     *
     * @param creditCode in any writing; whole, since a firm does not browse enterprises
     * @param agreed whether the enterprise has agreed to be assessed by the firm
     * @throws DomainException KIND_NOT_YOURS, QUESTIONNAIRE_NONE
     * @throws ValidationException ENTERPRISE_UNKNOWN also for one outside the firm's regions, AGREEMENT_MISSING
     */
    @Requires("assessment:commission")
    public long begin(String creditCode, AssessmentKind kind, boolean agreed) {
        if (!kind.isCommissioned() || !caller.holds(kind.role())) {
            throw new DomainException(AssessmentError.KIND_NOT_YOURS);
        }
        Optional<EnterpriseView> enterprise =
                enterprises.findByCreditCode(creditCode).filter(known -> access.mayAssess(known.id(), kind));
        List<FieldFault> faults = new ArrayList<>();
        if (enterprise.isEmpty()) {
            faults.add(FieldFault.of("creditCode", AssessmentError.ENTERPRISE_UNKNOWN));
        }
        if (!agreed) {
            faults.add(FieldFault.of("agreed", AssessmentError.AGREEMENT_MISSING));
        }
        ValidationException.throwIfAny(faults);
        return begin(enterprise.orElseThrow(), kind);
    }

    private long begin(EnterpriseView enterprise, AssessmentKind kind) {
        Optional<Long> under = opening.under(enterprise.id(), kind);
        if (under.isPresent()) {
            return under.get();
        }
        long id = opening.open(enterprise.id(), kind);
        notices.notify(
                Recipient.enterprise(enterprise.id()),
                "ASSESSMENT_COMMISSIONED",
                Map.of("organisation", caller.workspaceName()),
                PAGE);
        audit.record("assessment:commission", "Assessment", Long.toString(id), null, kind + " agreed");
        return id;
    }

    /** Those of the firm acted for, the newest first. */
    @Requires("assessment:commission")
    public Page<CommissionedAssessment> list(PageRequest request) {
        long firm = caller.organisationId().orElseThrow(() -> new DomainException(AssessmentError.KIND_NOT_YOURS));
        Page<Assessment> page = store.commissioned(firm, request);
        Map<Long, String> names = enterpriseNames.namesOf(
                page.rows().stream().map(Assessment::enterpriseId).collect(Collectors.toSet()));
        return new Page<>(
                page.rows().stream()
                        .map(made -> new CommissionedAssessment(made.row(), names.get(made.enterpriseId())))
                        .toList(),
                page.total(),
                request);
    }
}
