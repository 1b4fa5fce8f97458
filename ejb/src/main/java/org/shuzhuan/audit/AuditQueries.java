package org.shuzhuan.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.audit.store.AuditRowQueries;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.Requires;

/** Reading the trail: the audit administrator's list. */
@Stateless
@Requires("audit:read")
public class AuditQueries {

    @Inject
    private AuditRowQueries queries;

    /** Newest first. */
    public Page<AuditView> page(AuditFilter filter, PageRequest request) {
        return queries.page(filter, request);
    }
}
