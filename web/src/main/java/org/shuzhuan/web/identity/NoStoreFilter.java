package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.apache.shiro.web.util.WebUtils;

/** What a signed-in person sees is not left in caches, nor behind the back button after signing out. */
class NoStoreFilter extends PathMatchingFilter {

    @Override
    protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object mappedValue) {
        boolean api =
                WebUtils.getPathWithinApplication(WebUtils.toHttp(request)).startsWith("/api/");
        if (api || SecurityUtils.getSubject().isAuthenticated()) {
            WebUtils.toHttp(response).setHeader("Cache-Control", "no-store");
        }
        return true;
    }
}
