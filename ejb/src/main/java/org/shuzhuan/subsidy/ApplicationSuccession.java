package org.shuzhuan.subsidy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.enterprise.EnterpriseMerged;
import org.shuzhuan.enterprise.EnterpriseMerged.Successor;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.entity.SubsidyDraft;
import org.shuzhuan.subsidy.store.SubsidyStore;

/**
 * The successor of a merged enterprise takes over its applications, also those that have ended. A call grants one award per
 * enterprise: where one is under way and the successor has an application of its own under the same call, one of the two must
 * be withdrawn first.
 */
@ApplicationScoped
class ApplicationSuccession {

    private static final int BEFORE_THE_CASES = 1_000;

    @Inject
    SubsidyStore store;

    @Inject
    CaseProgress progress;

    @Inject
    CallDirectory calls;

    /** @throws DomainException MERGER_SECOND_APPLICATION with call and case; the merger is not confirmed then */
    void takeOver(@Observes @Priority(BEFORE_THE_CASES) EnterpriseMerged change) {
        Successor successor = change.successor();
        // cases first, as everywhere; then again, with the case that a submission filed while its draft was waited for
        progress.lockOpenOf(change.enterpriseId());
        store.openDrafts(change.enterpriseId()).forEach(this::discard);
        Set<Long> underWay = Set.copyOf(progress.lockOpenOf(change.enterpriseId()));
        List<SubsidyApplication> applications = store.applicationsOf(change.enterpriseId());
        applications.stream()
                .filter(application -> application.isActive() && underWay.contains(application.getCaseFileId()))
                .forEach(application -> requireOnlyOne(application, successor));
        applications.forEach(application -> {
            application.succeededBy(successor.id());
            store.findDraft(application.getDraftId()).ifPresent(draft -> draft.succeededBy(successor.id()));
        });
        store.flush();
    }

    private void discard(SubsidyDraft open) {
        SubsidyDraft draft = store.lockDraft(open.getId());
        if (draft.getState() == DraftState.OPEN) {
            draft.discard();
        }
    }

    private void requireOnlyOne(SubsidyApplication application, Successor successor) {
        store.activeCaseAfterSubmissions(successor.id(), application.getCallId())
                .ifPresent(own -> {
                    throw new DomainException(
                            SubsidyError.MERGER_SECOND_APPLICATION,
                            successor.name(),
                            calls.get(application.getCallId()).title(),
                            progress.numberOf(own));
                });
    }
}
