package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.document.DocumentOwner;
import org.shuzhuan.message.CaseReaders;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.subsidy.entity.SubsidyDraft;
import org.shuzhuan.subsidy.store.SubsidyStore;

/**
 * Files handed in with an application belong to its draft, before and after submission: its enterprise adds to them while the
 * draft is open or a correction is; officials read them with the case.
 */
@ApplicationScoped
public class DraftDocuments implements DocumentOwner {

    /** Kind under which the files are stored. */
    public static final String KIND = "subsidy-draft";

    @Inject
    SubsidyStore store;

    @Inject
    Corrections corrections;

    @Inject
    Instance<CaseReaders> readers;

    @Inject
    Caller caller;

    @Override
    public boolean owns(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean mayRead(String kind, long ownerId) {
        return store.findDraft(ownerId)
                .filter(draft -> own(draft) || readableCase(draft))
                .isPresent();
    }

    @Override
    public boolean mayWrite(String kind, long ownerId) {
        return store.findDraft(ownerId)
                .filter(this::own)
                .filter(draft -> draft.getState() == DraftState.OPEN || inCorrection(draft))
                .isPresent();
    }

    /** What was submitted stays, also during a correction. A submission that runs at this moment is waited for, and waits. */
    @Override
    public boolean mayRemove(String kind, long ownerId, long documentId, boolean uploadedByCaller) {
        return store.lockDraft(ownerId).getState() == DraftState.OPEN;
    }

    private boolean own(SubsidyDraft draft) {
        return caller.enterpriseId().filter(draft.getEnterpriseId()::equals).isPresent();
    }

    private boolean readableCase(SubsidyDraft draft) {
        return draft.getCaseFileId() != null
                && readers.stream().anyMatch(reader -> reader.mayRead(draft.getCaseFileId()));
    }

    private boolean inCorrection(SubsidyDraft draft) {
        return draft.getCaseFileId() != null
                && corrections.open(draft.getCaseFileId()).isPresent();
    }
}
