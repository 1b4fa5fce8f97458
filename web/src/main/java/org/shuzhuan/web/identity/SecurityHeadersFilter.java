package org.shuzhuan.web.identity;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers on every response. Pages get their content security policy from PrimeFaces, which knows the nonce
 * ({@code primefaces.CSP_POLICY} in web.xml): a second one would forbid what the first allows.
 */
public class SecurityHeadersFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (http.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        String path = http.getServletPath();
        if (!path.endsWith(".xhtml") && !path.isEmpty() && !path.equals("/")) {
            answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        chain.doFilter(request, new StrictUntilErrorPage(answer));
    }

    /** The error page is a page whatever was asked for: it must not inherit the policy of files and the API. */
    private static final class StrictUntilErrorPage extends HttpServletResponseWrapper {

        StrictUntilErrorPage(HttpServletResponse answer) {
            super(answer);
        }

        @Override
        public void sendError(int status) throws IOException {
            forgetHeaders();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forgetHeaders();
            super.sendError(status, message);
        }

        private void forgetHeaders() {
            if (!isCommitted()) {
                reset();
            }
        }
    }
}
