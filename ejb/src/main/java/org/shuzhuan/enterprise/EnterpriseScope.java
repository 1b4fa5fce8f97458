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
        if (!own(id)) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
    }

    private boolean own(long id) {
        return caller.system()
                || caller.enterpriseId().filter(mine -> mine == id).isPresent();
    }

    /** Its own people, and those who act for an organisation of its region; the permission decides which of them. */
    boolean readable(Enterprise enterprise) {
        return caller.organisationId().isEmpty() ? own(enterprise.id()) : organisations.covers(enterprise.regionCode());
    }

    /** @throws DomainException NOT_FOUND, also for one that the caller may not read */
    Enterprise readable(long id) {
        return enterprises
                .find(id)
                .filter(this::readable)
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    /** @throws DomainException NOT_FOUND */
    void requireReadable(long id) {
        readable(id);
    }

    Enterprise existing(long id) {
        return enterprises.find(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }
}
