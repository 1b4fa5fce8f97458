package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.CaseWorkSubject;
import org.shuzhuan.document.DocumentOwner;

/** Evidence of a request for the review of a rejection; the record is the case. Read by whoever reads the case. */
@ApplicationScoped
public class RejectionReviewDocuments implements DocumentOwner {

    /** Kind under which the files are stored. */
    public static final String KIND = "rejection-review";

    @Inject
    CaseWorkSubject cases;

    @Override
    public boolean owns(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean mayRead(String kind, long ownerId) {
        return cases.mayRead(ownerId);
    }

    @Override
    public boolean mayWrite(String kind, long ownerId) {
        return false;
    }
}
