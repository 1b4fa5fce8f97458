package org.shuzhuan.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser save a file under its Chinese name (RFC 6266, RFC 8187). */
public final class Attachment {

    private Attachment() {}

    public static String named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = fileName.substring(dot < 0 ? fileName.length() : dot).replaceAll("[^.A-Za-z0-9]", "");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"document" + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
