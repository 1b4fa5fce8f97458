package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.document.DocumentOwner;
import org.shuzhuan.shared.Caller;

/** Files that officials add to a case: findings, photos, attachments of an opinion. */
@ApplicationScoped
public class CaseDocuments implements DocumentOwner {

    /** Kind under which the files are stored. */
    public static final String KIND = "case-file";

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseRecords records;

    @Inject
    private CaseScope scope;

    @Inject
    private Caller caller;

    @Override
    public boolean owns(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean mayRead(String kind, long ownerId) {
        return cases.find(ownerId).filter(scope::covers).isPresent();
    }

    /** The applicant reads what a step shown to the applicant names, and nothing before that step. */
    @Override
    public LongPredicate readable(String kind, long ownerId) {
        if (caller.enterpriseId().isEmpty()) {
            return documentId -> true;
        }
        Set<Long> named = records.steps(ownerId).stream()
                .filter(step -> !step.getAction().isInternal())
                .flatMap(step -> step.getAttachments().stream())
                .collect(Collectors.toSet());
        return named::contains;
    }

    @Override
    public boolean mayWrite(String kind, long ownerId) {
        return caller.enterpriseId().isEmpty()
                && cases.find(ownerId)
                        .filter(scope::covers)
                        .filter(caseFile -> !caseFile.getStatus().isFinal())
                        .isPresent();
    }

    @Override
    public boolean mayRemove(String kind, long ownerId, long documentId, boolean uploadedByCaller) {
        return uploadedByCaller && !records.historyNames(ownerId, documentId);
    }
}
