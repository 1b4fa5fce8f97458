package org.shuzhuan.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.identity.EnterpriseNames;

/** Tells {@code identity} the names behind enterprise ids. */
@ApplicationScoped
class RegisteredNames implements EnterpriseNames {

    @Inject
    EnterpriseStore enterprises;

    @Override
    public Map<Long, String> namesOf(Collection<Long> enterpriseIds) {
        return enterprises.names(enterpriseIds);
    }
}
