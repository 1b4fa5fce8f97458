package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.apache.shiro.web.util.WebUtils;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.api.ProblemWriter;

/**
 * Against forged requests: who changes something by the API with a browser session must send the header
 * {@code X-Requested-By}, which a foreign page cannot. Bearer tokens are not sent by browsers on their own and need none.
 */
class SameSiteFilter extends PathMatchingFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object mappedValue)
            throws IOException {
        HttpServletRequest http = WebUtils.toHttp(request);
        boolean bySession = SecurityUtils.getSubject().getSession(false) != null;
        if (bySession && !READING.contains(http.getMethod()) && http.getHeader("X-Requested-By") == null) {
            ProblemWriter.write(http, WebUtils.toHttp(response), SharedError.NOT_ALLOWED);
            return false;
        }
        return true;
    }
}
