package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.shuzhuan.identity.RequestOrigin;

/**
 * Marks the thread as one that serves a request, with the client's address. Behind a proxy ({@code BEHIND_PROXY}) it is the
 * last address of the forwarding header: the proxy has added that one, those before it are what the client claims.
 */
class OriginFilter extends PathMatchingFilter {

    private static final String FORWARDED = "X-Forwarded-For";

    private final boolean behindProxy;

    OriginFilter(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    @Override
    protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object mappedValue) {
        RequestOrigin.enter(address((HttpServletRequest) request));
        return true;
    }

    String address(HttpServletRequest request) {
        List<String> forwarded = behindProxy ? Collections.list(request.getHeaders(FORWARDED)) : List.of();
        if (forwarded.isEmpty()) {
            return request.getRemoteAddr();
        }
        String last = forwarded.get(forwarded.size() - 1);
        String nearest = last.substring(last.lastIndexOf(',') + 1).strip();
        return nearest.isEmpty() || nearest.length() > 45 ? request.getRemoteAddr() : nearest;
    }
}
