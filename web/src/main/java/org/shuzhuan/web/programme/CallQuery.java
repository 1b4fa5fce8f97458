package org.shuzhuan.web.programme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.shuzhuan.programme.CallStatus;

/** Reads the parameters of the public list of calls, and writes them back into addresses. */
final class CallQuery {

    private static final String PATH = "/programme/calls.xhtml";
    private static final int LONGEST = 60;

    private CallQuery() {}

    /** Empty for what is no status; any case. */
    static Optional<CallStatus> status(String given) {
        return Arrays.stream(CallStatus.values())
                .filter(status -> status.name().equalsIgnoreCase(given))
                .findFirst();
    }

    /** What is searched for, at most 60 characters; empty for all. */
    static String title(String given) {
        String title = given == null ? "" : given.strip();
        return title.substring(0, Math.min(title.length(), LONGEST));
    }

    static String address(CallStatus status, String title) {
        String search = title.isEmpty() ? "" : "&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        return PATH + "?status=" + status.name().toLowerCase(Locale.ROOT) + search;
    }
}
