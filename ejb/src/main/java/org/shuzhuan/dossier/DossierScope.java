package org.shuzhuan.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;

/**
 * Who sees what: an enterprise its own dossier whole; an official the enterprises of the regions of the organisation acted
 * for, of their cases those filed in these regions, of every kind only what the role may read elsewhere, and never the
 * messages written to the enterprise. To everybody else a dossier does not exist.
 */
@ApplicationScoped
class DossierScope {

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    OrganisationScope organisations;

    @Inject
    Caller caller;

    /** @throws DomainException NOT_FOUND, also for another's enterprise or one of other regions */
    EnterpriseView readable(long enterpriseId) {
        EnterpriseView enterprise = enterprises.get(enterpriseId);
        if (!own(enterpriseId)) {
            organisations.check(enterprise.regionCode());
        }
        return enterprise;
    }

    DossierReach reach(long enterpriseId) {
        return own(enterpriseId)
                ? new DossierReach(enterpriseId, EnumSet.allOf(LineKind.class), null)
                : new DossierReach(enterpriseId, kinds(), organisations.regionsOfCaller());
    }

    private boolean own(long enterpriseId) {
        return caller.enterpriseId().filter(mine -> mine == enterpriseId).isPresent();
    }

    private Set<LineKind> kinds() {
        Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
        if (caller.permitted("assessment:read")) {
            kinds.add(LineKind.ASSESSMENT);
        }
        if (caller.permitted("casefile:list")) {
            kinds.addAll(EnumSet.of(
                    LineKind.APPLICATION,
                    LineKind.OUTCOME,
                    LineKind.GRANT,
                    LineKind.PUBLIC_NOTICE,
                    LineKind.OFFICIAL_DOCUMENT,
                    LineKind.FILE));
        }
        if (caller.permitted("fund:read")) {
            kinds.add(LineKind.PAYMENT);
        }
        return kinds;
    }
}
