package org.shuzhuan.web.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an error page tells.
 *
 * @param incident number under which the log holds the cause; null when there is nothing to look up
 * @param words what was refused; null for the page's own words
 */
record FaultNotice(int status, String incident, String words) {

    /** Request attributes that the error pages read. */
    static final String INCIDENT = "incident";

    static final String AGAIN = "again";
    static final String WORDS = "refusal";

    private static final Pattern NUMBER = Pattern.compile("[0-9A-F]{8}");

    /** @return the number when it is one, else null: it comes from an address and is shown to people */
    static String numberOrNull(String typed) {
        return typed != null && NUMBER.matcher(typed).matches() ? typed : null;
    }

    void putInto(Map<String, Object> request, String again) {
        request.put(AGAIN, again);
        if (incident != null) {
            request.put(INCIDENT, incident);
        }
        if (words != null) {
            request.put(WORDS, words);
        }
    }

    /** The page a script is sent to; it shows nothing but what {@link FaultPage} knows. */
    String address(String again) {
        String number = incident == null ? "" : "&incident=" + incident;
        return "/layout/fault.xhtml?status=" + status + number + "&again="
                + URLEncoder.encode(again, StandardCharsets.UTF_8);
    }
}
