package org.shuzhuan.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.enterprise.entity.Enterprise;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/** Whose enterprise a caller may see or change; what lies outside answers like what does not exist. */
@ApplicationScoped
class EnterpriseScope {

    @Inject
    Caller caller;

    @Inject
    OrganisationScope organisations;

    @Inject
    EnterpriseStore enterprises;

    static String phonePlace(long id) {
        return "ENTERPRISE:CONTACT_PHONE:" + id;
    }

    void requireOwn(long id) {
        boolean own = caller.enterpriseId().filter(mine -> mine == id).isPresent();
        if (!own && !caller.system()) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
    }

    /** Its own people, and those who act for an organisation of its region; the permission decides which of them. */
    void requireReadable(long id) {
        if (caller.organisationId().isEmpty()) {
            requireOwn(id);
        } else {
            organisations.check(existing(id).regionCode());
        }
    }

    Enterprise existing(long id) {
        return enterprises.find(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }
}
