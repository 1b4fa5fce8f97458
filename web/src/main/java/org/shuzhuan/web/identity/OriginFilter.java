package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.shuzhuan.identity.RequestOrigin;

/**
 * Marks the thread as one that serves a request, with the client's address. Behind a proxy ({@code BEHIND_PROXY}) it is the
 * last address of the forwarding header: the proxy has added that one, those before it are what the client claims.
 */
class OriginFilter extends PathMatchingFilter {

    private static final String FORWARDED = "X-Forwarded-For";

    /** Of an IPv6 address as text. */
    private static final int LONGEST = 45;

    private final boolean behindProxy;

    OriginFilter(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    @Override
    protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object mappedValue) {
        List<String> forwarded =
                behindProxy ? Collections.list(((HttpServletRequest) request).getHeaders(FORWARDED)) : List.of();
        RequestOrigin.enter(nearest(forwarded).orElse(request.getRemoteAddr()));
        return true;
    }

    /** @param forwarded the header's values in their order */
    static Optional<String> nearest(List<String> forwarded) {
        String all = String.join(",", forwarded);
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > LONGEST ? Optional.empty() : Optional.of(last);
    }
}
