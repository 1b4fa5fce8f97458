package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.shuzhuan.identity.RequestOrigin;

/** Marks the thread as one that serves a request, with the client's address. */
class OriginFilter extends PathMatchingFilter {

    @Override
    protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object mappedValue) {
        RequestOrigin.enter(request.getRemoteAddr());
        return true;
    }
}
