package org.shuzhuan.web.layout;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What escapes pages and API gets its incident number here, before the container turns to the error page. */
public class IncidentFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            HttpServletResponse answer = (HttpServletResponse) response;
            if (answer.isCommitted()) {
                throw failure;
            }
            HttpServletRequest asked = (HttpServletRequest) request;
            String incident = Failures.incident(failure);
            String again = PageAddress.again(asked);
            if (ScriptAnswer.isAwaited(asked)) {
                answer.reset();
                FaultNotice notice = new FaultNotice(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, incident, null);
                ScriptAnswer.redirect(answer, asked.getContextPath() + notice.address(again));
                return;
            }
            request.setAttribute(FaultNotice.INCIDENT, incident);
            request.setAttribute(FaultNotice.AGAIN, again);
            answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
