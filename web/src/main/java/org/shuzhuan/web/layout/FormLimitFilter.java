package org.shuzhuan.web.layout;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a form of a page that carries no file and is longer than 1 MB, before it is read. */
public class FormLimitFilter implements Filter {

    private static final int MOST = 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest form = (HttpServletRequest) request;
        String type = form.getContentType();
        boolean urlEncoded = type != null && type.startsWith("application/x-www-form-urlencoded");
        // a browser says how long its form is
        boolean inChunks = form.getHeader("Transfer-Encoding") != null;
        if (urlEncoded && (inChunks || form.getContentLengthLong() > MOST)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
