package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.ObjectionStore;
import org.shuzhuan.document.DocumentOwner;
import org.shuzhuan.shared.Caller;

/**
 * Evidence of an objection. It can tell who objects: read by the objecting enterprise and by those who handle objections in
 * the case's region; never changed.
 */
@ApplicationScoped
public class ObjectionDocuments implements DocumentOwner {

    /** Kind under which the files are stored. */
    public static final String KIND = "objection";

    @Inject
    private ObjectionStore objections;

    @Inject
    private CaseFileStore cases;

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
        return objections
                .find(ownerId)
                .filter(objection -> caller.enterpriseId().isPresent()
                        ? caller.enterpriseId().get().equals(objection.getEnterpriseId())
                        : caller.permitted("casefile:handle-objection")
                                && cases.find(objection.getCaseFileId())
                                        .filter(scope::covers)
                                        .isPresent())
                .isPresent();
    }

    @Override
    public boolean mayWrite(String kind, long ownerId) {
        return false;
    }
}
