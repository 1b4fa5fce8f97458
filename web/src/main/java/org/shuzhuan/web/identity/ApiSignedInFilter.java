package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.apache.shiro.web.util.WebUtils;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.api.ProblemWriter;

/** The API answers strangers with 401 and a problem, not with a redirect to the login page. */
class ApiSignedInFilter extends AccessControlFilter {

    @Override
    protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object mappedValue) {
        return getSubject(request, response).isAuthenticated();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws IOException {
        ProblemWriter.write(WebUtils.toHttp(request), WebUtils.toHttp(response), SharedError.NOT_SIGNED_IN);
        return false;
    }
}
