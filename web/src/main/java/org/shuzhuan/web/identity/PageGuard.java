package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.apache.shiro.web.util.WebUtils;
import org.shuzhuan.web.layout.PageAddress;
import org.shuzhuan.web.layout.ScriptAnswer;

/** Sends who is not signed in to the login page, which leads back to the page asked for; nothing is kept in a session. */
class PageGuard extends AccessControlFilter {

    @Override
    protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object mappedValue) {
        return getSubject(request, response).isAuthenticated();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws IOException {
        HttpServletRequest http = WebUtils.toHttp(request);
        HttpServletResponse answer = WebUtils.toHttp(response);
        boolean ended = http.getRequestedSessionId() != null && !http.isRequestedSessionIdValid();
        String target = http.getContextPath() + GuardedPaths.LOGIN + "?" + IdentityLoginPage.TARGET + "="
                + URLEncoder.encode(PageAddress.again(http), StandardCharsets.UTF_8) + (ended ? "&ended=true" : "");
        answer.setHeader("Cache-Control", "no-store");
        if (ScriptAnswer.isAwaited(http)) {
            ScriptAnswer.redirect(answer, target);
        } else {
            answer.sendRedirect(target);
        }
        return false;
    }
}
