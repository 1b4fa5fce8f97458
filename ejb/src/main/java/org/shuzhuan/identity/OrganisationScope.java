package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.shuzhuan.identity.entity.Organisation;
import org.shuzhuan.identity.store.OrganisationStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/**
 * Which regions' records the caller may see: those of the organisation acted for and of all organisations below it. A
 * system subject sees all; somebody who acts for an enterprise, or for nobody, sees none by region.
 */
@Requires(Requires.SIGNED_IN)
@Stateless
public class OrganisationScope {

    @Inject
    OrganisationStore organisations;

    @Inject
    Caller caller;

    /** Division codes exactly as organisations name them, for the filter of a list. */
    public Set<String> regionsOfCaller() {
        if (caller.system()) {
            return organisations.regionsBelow("/");
        }
        return caller.organisationId()
                .flatMap(organisations::find)
                .map(Organisation::getPath)
                .map(organisations::regionsBelow)
                .orElse(Set.of());
    }

    /** Ids of the organisation acted for and of those below it; all for a system subject, none for an enterprise. */
    public Set<Long> organisationsOfCaller() {
        if (caller.system()) {
            return organisations.idsBelow("/");
        }
        return caller.organisationId()
                .flatMap(organisations::find)
                .map(Organisation::getPath)
                .map(organisations::idsBelow)
                .orElse(Set.of());
    }

    public boolean covers(String regionCode) {
        return caller.system() || regionsOfCaller().contains(regionCode);
    }

    /** @throws DomainException NOT_FOUND, because whoever may not see a record is not told that it exists */
    public void check(String regionCode) {
        if (!covers(regionCode)) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
    }
}
