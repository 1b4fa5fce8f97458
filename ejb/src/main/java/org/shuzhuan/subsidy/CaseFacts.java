package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.award.VerificationForm;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.Role;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.ApplicationForm.ChainLead;
import org.shuzhuan.subsidy.ApplicationForm.LedSme;
import org.shuzhuan.subsidy.EligibilityFacts.Applicant;
import org.shuzhuan.subsidy.EligibilityFacts.Lead;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** Gathers what the decisions are asked about one application. Facts confirmed on site outrank what was declared. */
@ApplicationScoped
class CaseFacts {

    private static final int LEVEL_REGULATED = 2;
    private static final int WHOLE = 10_000;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    SubsidyStore store;

    /**
     * @param verified null before the verification
     * @param caseFileId null before the submission
     * @param platformCost yuan; what was declared, or what the audit left of it
     */
    EligibilityFacts of(
            EnterpriseView enterprise,
            ApplicationForm form,
            VerificationForm verified,
            Long caseFileId,
            Money platformCost) {
        Applicant applicant = new Applicant(
                enterprise.kind().name(),
                enterprise.size().sizeClass().name(),
                organisations.deskFor(Role.REVIEW, enterprise.regionCode()).isPresent(),
                form.declarations(),
                store.sameContract(enterprise.id(), form.project().contractNumber(), caseFileId),
                true);
        return new EligibilityFacts(
                applicant,
                verified == null ? null : verified.inSignedPool(),
                verified == null ? form.levels().before() : verified.levelBefore(),
                verified == null ? form.levels().after() : verified.levelAfter(),
                verified == null ? null : verified.effectScore(),
                form.project().contractSignedOn(),
                verified == null ? form.project().completedOn() : verified.completedOn(),
                verified == null ? form.levels().evaluatedOn() : verified.evaluatedOn(),
                lead(form.lead(), platformCost));
    }

    private static Lead lead(ChainLead lead, Money platformCost) {
        if (lead == null) {
            return Lead.NONE;
        }
        List<LedSme> led = lead.ledSmes();
        long reached =
                led.stream().filter(sme -> sme.levelAfter() >= LEVEL_REGULATED).count();
        int share = led.isEmpty() ? 0 : (int) (reached * WHOLE / led.size());
        return new Lead(led.size(), share, platformCost == null ? lead.platformCost() : platformCost);
    }
}
