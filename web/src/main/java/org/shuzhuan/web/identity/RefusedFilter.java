package org.shuzhuan.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.apache.shiro.web.util.WebUtils;

/** End of a path that nobody has declared; it answers as if there were nothing. */
class RefusedFilter extends PathMatchingFilter {

    @Override
    protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object mappedValue)
            throws IOException {
        WebUtils.toHttp(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        return false;
    }
}
