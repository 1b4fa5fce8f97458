package org.shuzhuan.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.document.DocumentOwner;
import org.shuzhuan.enterprise.entity.EnterpriseChange;
import org.shuzhuan.enterprise.store.EnterpriseChangeStore;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;

/** Evidence of a change of registration: read by its enterprise and by the officials of its division. */
@ApplicationScoped
public class EnterpriseChangeDocuments implements DocumentOwner {

    /** Kind under which the files are stored; the record is the change. */
    public static final String KIND = "enterprise-change";

    @Inject
    EnterpriseChangeStore changes;

    @Inject
    OrganisationScope organisations;

    @Inject
    Caller caller;

    @Override
    public boolean owns(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean mayRead(String kind, long ownerId) {
        return changes.find(ownerId).filter(this::readable).isPresent();
    }

    private boolean readable(EnterpriseChange change) {
        boolean own = caller.enterpriseId()
                .filter(mine -> mine == change.getEnterpriseId())
                .isPresent();
        return own || caller.permitted("enterprise:confirm-change") && organisations.covers(change.getRegionCode());
    }

    @Override
    public boolean mayWrite(String kind, long ownerId) {
        return false;
    }
}
