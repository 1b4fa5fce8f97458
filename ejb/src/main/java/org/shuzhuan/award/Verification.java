package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.OnSiteLevels;
import org.shuzhuan.award.entity.VerifiedFacts;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/** Keeps the facts confirmed on site (真实性核查). */
@Stateless
public class Verification {

    @Inject
    private AwardStore store;

    @Inject
    private CaseFiles cases;

    @Inject
    private OnSiteLevels levels;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * Levels that were assessed on site (现场评定) bind the desk; it states its own only where there are none.
     *
     * @throws ValidationException every fault of the form
     */
    @Requires("award:verify")
    public void confirm(long caseFileId, VerificationForm form) {
        List<FieldFault> faults = new ArrayList<>(form.faults(clock.today()));
        faults.addAll(assessed(caseFileId).faults(form));
        ValidationException.throwIfAny(faults);
        VerifiedFacts facts = store.facts(caseFileId).orElseGet(() -> {
            VerifiedFacts first = new VerifiedFacts(caseFileId);
            store.add(first);
            return first;
        });
        facts.confirm(form, caller.displayName(), clock.now());
    }

    /** What the applicant was assessed at on site, for the desk to take over; refused for a case outside the caller's scope. */
    @Requires("award:verify")
    public AssessedLevels assessed(long caseFileId) {
        long enterprise = cases.get(caseFileId).getEnterpriseId();
        return new AssessedLevels(
                levels.of(enterprise, AssessmentKind.ON_SITE_BEFORE).orElse(null),
                levels.of(enterprise, AssessmentKind.ON_SITE_AFTER).orElse(null));
    }

    /** Empty until the desk has confirmed; refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public Optional<FactsView> of(long caseFileId) {
        cases.get(caseFileId);
        return store.facts(caseFileId)
                .map(facts -> new FactsView(facts.form(), facts.getConfirmedBy(), facts.getConfirmedAt()));
    }
}
