package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.shuzhuan.reports.Verification;

/**
 * Under which address people reach the portal: the system property {@code shuzhuan.public.url} or the environment variable
 * {@code SHUZHUAN_PUBLIC_URL}, such as {@code https://szz.example.gov.cn}. Without it documents carry their code alone and
 * messages no link.
 */
@ApplicationScoped
public class PublicAddress {

    private static final String PAGE = "/message/verify.xhtml";

    /** @param path from the root of the portal, beginning with a slash */
    public Optional<String> of(String path) {
        return Optional.ofNullable(System.getProperty("shuzhuan.public.url", System.getenv("SHUZHUAN_PUBLIC_URL")))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(url -> url.replaceAll("/+$", "") + path);
    }

    /** How to check a document, for its print. */
    public Verification verification(OfficialDocumentView document) {
        String query = "?number=" + encoded(document.documentNumber()) + "&code=" + encoded(document.verifyCode());
        return new Verification(document.verifyCode(), of(PAGE + query).orElse(null));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
