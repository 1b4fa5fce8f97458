package org.shuzhuan.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.dossier.store.DossierStore;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.Requires;

/** Reads dossiers: head with journey, and the lines of the timeline. */
@Stateless
public class Dossiers {

    @Inject
    DossierStore store;

    @Inject
    DossierScope scope;

    @Inject
    AuditTrail audit;

    /** @throws DomainException NOT_FOUND, also outside the caller's scope */
    @Requires("dossier:read")
    public DossierView of(long enterpriseId) {
        EnterpriseView enterprise = scope.readable(enterpriseId);
        DossierReach reach = scope.reach(enterpriseId);
        return new DossierView(enterprise, Journey.of(facts(reach)), List.copyOf(reach.kinds()));
    }

    /**
     * The timeline, newest first.
     *
     * @param kind only this kind; null for all the caller sees
     * @throws DomainException NOT_FOUND, also outside the caller's scope
     */
    @Requires("dossier:read")
    public Page<DossierLine> lines(long enterpriseId, LineKind kind, PageRequest request) {
        scope.readable(enterpriseId);
        DossierReach reach = scope.reach(enterpriseId);
        return store.page(kind == null ? reach : reach.only(kind), request);
    }

    /** Leaves the trace of an export; what is exported is read like anything else. */
    @Requires("dossier:read")
    public void recordExport(long enterpriseId) {
        EnterpriseView enterprise = scope.readable(enterpriseId);
        audit.record("dossier:export", "Enterprise", Long.toString(enterpriseId), null, enterprise.creditCode());
    }

    private JourneyFacts facts(DossierReach reach) {
        return new JourneyFacts(
                store.openAssessment(reach.enterpriseId()).orElse(null),
                store.newest(reach.only(LineKind.ASSESSMENT)).orElse(null),
                store.running(reach.only(LineKind.APPLICATION)).orElse(null),
                store.newest(reach.only(LineKind.OUTCOME)).orElse(null),
                store.newest(reach.only(LineKind.GRANT)).orElse(null));
    }
}
