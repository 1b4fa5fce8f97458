package org.shuzhuan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.document.DocumentOwner;

/** Evidence belongs to its assessment: added while that is open, fixed with it, read with it and with later ones that reuse it. */
@ApplicationScoped
public class AssessmentFiles implements DocumentOwner {

    /** Kind under which the files are stored. */
    public static final String KIND = "assessment";

    @Inject
    AssessmentStore store;

    @Inject
    AssessmentAccess access;

    @Override
    public boolean owns(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean mayRead(String kind, long ownerId) {
        return store.find(ownerId).filter(access::mayRead).isPresent();
    }

    @Override
    public boolean mayWrite(String kind, long ownerId) {
        return store.find(ownerId).filter(access::mayWrite).isPresent();
    }
}
