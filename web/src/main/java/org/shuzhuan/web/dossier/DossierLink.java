package org.shuzhuan.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;

/** Whether the reader of a list or of a case finds the way to a dossier there. */
@Named
@RequestScoped
public class DossierLink {

    @Inject
    private Caller caller;

    @Inject
    private OrganisationScope scope;

    private Set<String> regions;

    /** @param regionCode division of the enterprise */
    public boolean shownFor(String regionCode) {
        if (!caller.permitted("dossier:read")) {
            return false;
        }
        if (regions == null) {
            regions = scope.regionsOfCaller();
        }
        return regions.contains(regionCode);
    }
}
