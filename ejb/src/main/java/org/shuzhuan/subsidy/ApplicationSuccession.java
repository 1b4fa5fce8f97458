package org.shuzhuan.subsidy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.enterprise.EnterpriseMerged;
import org.shuzhuan.enterprise.EnterpriseMerged.Successor;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.entity.SubsidyDraft;
import org.shuzhuan.subsidy.store.SubsidyStore;

/**
 * The successor of a merged enterprise takes over its applications under way. A call grants one award per enterprise: where
 * the successor has an application of its own under the same call, one of the two must be withdrawn first.
 */
@ApplicationScoped
class ApplicationSuccession {

    private static final int BEFORE_THE_CASES = 1_000;

    @Inject
    SubsidyStore store;

    @Inject
    CaseFiles cases;

    @Inject
    CaseProgress progress;

    @Inject
    CallDirectory calls;

    /** @throws DomainException MERGER_SECOND_APPLICATION with call and case; the merger is not confirmed then */
    void takeOver(@Observes @Priority(BEFORE_THE_CASES) EnterpriseMerged change) {
        List<SubsidyApplication> underWay = store.applicationsOf(change.enterpriseId()).stream()
                .filter(application ->
                        !cases.get(application.getCaseFileId()).getStatus().isFinal())
                .toList();
        underWay.forEach(application -> requireOnlyOne(application, change.successor()));
        underWay.forEach(application -> {
            application.succeededBy(change.successor().id());
            store.findDraft(application.getDraftId())
                    .ifPresent(draft -> draft.succeededBy(change.successor().id()));
        });
        store.openDrafts(change.enterpriseId()).forEach(SubsidyDraft::discard);
        store.flush();
    }

    private void requireOnlyOne(SubsidyApplication application, Successor successor) {
        progress.lock(application.getCaseFileId());
        if (application.isActive()) {
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
}
