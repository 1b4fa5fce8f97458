package org.shuzhuan.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer to a request of the pages' scripts where there is no Faces to write it: in filters. */
public final class ScriptAnswer {

    private ScriptAnswer() {}

    /** True when a script of a page waits for the answer, which would not understand a page. */
    public static boolean isAwaited(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** @param address of this portal, its values URL-encoded */
    public static void redirect(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
    }
}
