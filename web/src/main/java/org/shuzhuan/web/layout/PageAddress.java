package org.shuzhuan.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of this portal's own pages, as they may stand in a link or a redirect: path and query, never a host. */
public final class PageAddress {

    private PageAddress() {}

    /** The page to open again after this request: for a form that was sent, the page it stood on. */
    public static String again(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = "GET".equals(request.getMethod()) || request.getQueryString() != null
                ? request.getQueryString()
                : queryOfReferer(request.getHeader("Referer"), path);
        String address = query == null ? path : path + "?" + query;
        return isOwn(address) ? address : request.getContextPath() + "/";
    }

    /** False for what a browser would read as another host or scheme. */
    public static boolean isOwn(String address) {
        return address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().noneMatch(each -> each <= ' ' || each == 127);
    }

    private static String queryOfReferer(String referer, String path) {
        if (referer == null) {
            return null;
        }
        try {
            URI page = new URI(referer);
            return path.equals(page.getRawPath()) ? page.getRawQuery() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
