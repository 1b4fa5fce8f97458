package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.award.entity.VerifiedFacts;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.shared.Caller;
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
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** @throws ValidationException every fault of the form */
    @Requires("award:verify")
    public void confirm(long caseFileId, VerificationForm form) {
        ValidationException.throwIfAny(form.faults(clock.today()));
        VerifiedFacts facts = store.facts(caseFileId).orElseGet(() -> {
            VerifiedFacts first = new VerifiedFacts(caseFileId);
            store.add(first);
            return first;
        });
        facts.confirm(form, caller.displayName(), clock.now());
    }

    /** Empty until the desk has confirmed; refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public Optional<FactsView> of(long caseFileId) {
        cases.get(caseFileId);
        return store.facts(caseFileId)
                .map(facts -> new FactsView(facts.form(), facts.getConfirmedBy(), facts.getConfirmedAt()));
    }
}
