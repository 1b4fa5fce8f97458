package org.shuzhuan.web.identity;

import jakarta.enterprise.inject.spi.CDI;
import org.apache.shiro.lang.util.Initializable;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.filter.mgt.DefaultFilterChainManager;
import org.apache.shiro.web.filter.mgt.PathMatchingFilterChainResolver;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.shuzhuan.identity.PortalSecurity;

/** Shiro for this WAR, in Java: the realm, no remember-me, sessions of the container, and the guarded paths. */
public class PortalWebEnvironment extends DefaultWebEnvironment implements Initializable {

    @Override
    public void init() {
        DefaultWebSecurityManager manager = new DefaultWebSecurityManager();
        manager.setRealm(CDI.current().select(PortalSecurity.class).get().realm());
        manager.setRememberMeManager(null);
        setWebSecurityManager(manager);

        PathMatchingFilterChainResolver resolver = new PathMatchingFilterChainResolver();
        // file systems and Faces mappings may ignore case: the guard must not be stricter than what it guards
        resolver.setCaseInsensitive(true);
        DefaultFilterChainManager chains = (DefaultFilterChainManager) resolver.getFilterChainManager();
        addFilters(chains);
        GuardedPaths.chains().forEach(chains::createChain);
        setFilterChainResolver(resolver);
    }

    private static void addFilters(DefaultFilterChainManager chains) {
        chains.addFilter("form", new PageGuard());
        chains.addFilter("origin", new OriginFilter(Boolean.parseBoolean(System.getenv("BEHIND_PROXY"))));
        chains.addFilter("noStore", new NoStoreFilter());
        chains.addFilter("anyOf", new AnyPermissionFilter());
        chains.addFilter("refused", new RefusedFilter());
        chains.addFilter("bearer", new BearerFilter());
        chains.addFilter("sameSite", new SameSiteFilter());
        chains.addFilter("apiSignedIn", new ApiSignedInFilter());
    }
}
