package org.shuzhuan.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseError;
import org.shuzhuan.enterprise.EnterpriseStatus;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.subsidy.entity.SubsidyDraft;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** A draft with what belongs to it: its owner, its call, its values. To other enterprises a draft does not exist. */
@Dependent
class DraftDesk {

    @Inject
    SubsidyStore store;

    @Inject
    CallDirectory calls;

    @Inject
    CallForms forms;

    @Inject
    FormSeal seal;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    Documents documents;

    @Inject
    Caller caller;

    /** The enterprise acted for. @throws DomainException DEREGISTERED */
    EnterpriseView applicant() {
        EnterpriseView applicant = enterprises.get(enterpriseId());
        if (applicant.status() != EnterpriseStatus.ACTIVE) {
            throw new DomainException(EnterpriseError.DEREGISTERED);
        }
        return applicant;
    }

    /** Of the enterprise acted for, whether it may still apply or not. */
    long enterpriseId() {
        return caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }

    /** @throws DomainException DRAFT_NOT_FOUND also for another enterprise's draft */
    SubsidyDraft own(long draftId) {
        return requireOwn(
                store.findDraft(draftId).orElseThrow(() -> new DomainException(SubsidyError.DRAFT_NOT_FOUND)));
    }

    /** @throws DomainException as {@link #own}; DRAFT_SUBMITTED unless it is still open */
    SubsidyDraft lockedOpen(long draftId) {
        SubsidyDraft draft = locked(draftId);
        if (draft.getState() != DraftState.OPEN) {
            throw new DomainException(SubsidyError.DRAFT_SUBMITTED);
        }
        return draft;
    }

    SubsidyDraft locked(long draftId) {
        own(draftId);
        return requireOwn(store.lockDraft(draftId));
    }

    private SubsidyDraft requireOwn(SubsidyDraft draft) {
        if (caller.enterpriseId().filter(draft.getEnterpriseId()::equals).isEmpty()) {
            throw new DomainException(SubsidyError.DRAFT_NOT_FOUND);
        }
        return draft;
    }

    CallDefinition call(SubsidyDraft draft) {
        return calls.definition(draft.getCallId(), draft.getDefinitionNumber());
    }

    FormValues values(SubsidyDraft draft) {
        return seal.open(draft.getSealedValues(), place(draft));
    }

    String sealed(SubsidyDraft draft, FormValues values) {
        return seal.seal(values, place(draft));
    }

    FormRules rules(SubsidyDraft draft) {
        return forms.rules(call(draft), applicant().name());
    }

    /** Files named by the form that were not handed in with this draft. */
    List<FieldFault> foreignDocuments(long draftId, Map<String, List<Long>> named) {
        Set<Long> own = documents.of(DraftDocuments.KIND, draftId).stream()
                .map(DocumentView::id)
                .collect(Collectors.toSet());
        return named.entrySet().stream()
                .filter(entry -> !own.containsAll(entry.getValue()))
                .map(entry -> FieldFault.of("documents." + entry.getKey(), SubsidyError.DOCUMENT_UNKNOWN))
                .toList();
    }

    DraftView view(SubsidyDraft draft) {
        return new DraftView(draft, values(draft), call(draft), rules(draft));
    }

    private static String place(SubsidyDraft draft) {
        return "SUBSIDY_DRAFT:FIELD_VALUES:" + draft.getId();
    }
}
