package org.shuzhuan.dossier;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.enterprise.EnterpriseView;

/**
 * Head of a dossier.
 *
 * @param kinds kinds of lines the reader may see
 */
public record DossierView(EnterpriseView enterprise, Journey journey, List<LineKind> kinds) implements Serializable {

    public EnterpriseView getEnterprise() {
        return enterprise;
    }

    public Journey getJourney() {
        return journey;
    }

    public List<LineKind> getKinds() {
        return kinds;
    }
}
