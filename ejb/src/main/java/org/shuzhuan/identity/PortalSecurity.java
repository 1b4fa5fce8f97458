package org.shuzhuan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.SecurityManager;

/** Holds the realm for the web layer, and the security manager of threads without a request. */
@ApplicationScoped
public class PortalSecurity {

    @Inject
    CredentialCheck credentials;

    @Inject
    ActiveAccess access;

    private PortalRealm realm;
    private SecurityManager withoutWeb;

    @PostConstruct
    void build() {
        realm = new PortalRealm(credentials, access);
        DefaultSecurityManager manager = new DefaultSecurityManager(realm);
        manager.setRememberMeManager(null);
        withoutWeb = manager;
    }

    public PortalRealm realm() {
        return realm;
    }

    SecurityManager withoutWeb() {
        return withoutWeb;
    }
}
