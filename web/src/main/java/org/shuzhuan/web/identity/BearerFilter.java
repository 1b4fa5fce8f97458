package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.DefaultSubjectContext;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.apache.shiro.web.util.WebUtils;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.api.ProblemWriter;

/** Signs in who comes with {@code Authorization: Bearer}, for this request only; API requests never open a session. */
class BearerFilter extends PathMatchingFilter {

    private static final String SCHEME = "Bearer ";

    @Override
    protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object mappedValue)
            throws IOException {
        request.setAttribute(DefaultSubjectContext.SESSION_CREATION_ENABLED, Boolean.FALSE);
        HttpServletRequest http = WebUtils.toHttp(request);
        String header = http.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return true;
        }
        Subject subject = SecurityUtils.getSubject();
        // a token beside a session would be written into the session: one way of signing in per request
        if (subject.getSession(false) == null
                && signedIn(subject, header.substring(SCHEME.length()).strip())) {
            return true;
        }
        ProblemWriter.write(http, WebUtils.toHttp(response), SharedError.NOT_SIGNED_IN);
        return false;
    }

    private static boolean signedIn(Subject subject, String token) {
        try {
            subject.login(new BearerToken(token));
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }
}
