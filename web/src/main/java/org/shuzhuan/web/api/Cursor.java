package org.shuzhuan.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** The place in a list where the next page begins; callers pass it on unread. */
public final class Cursor {

    /** Rows of a page. */
    public static final int ROWS = 50;

    private static final Pattern PLACE = Pattern.compile("after (\\d{1,9})");

    private Cursor() {}

    /**
     * @param cursor from the answer before; null or blank for the first page
     * @throws DomainException REQUEST_UNREADABLE for anything that no answer of ours contained
     */
    public static PageRequest read(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return new PageRequest(0, ROWS);
        }
        Matcher place = PLACE.matcher(decoded(cursor));
        if (!place.matches()) {
            throw new DomainException(ApiError.REQUEST_UNREADABLE);
        }
        return new PageRequest(Integer.parseInt(place.group(1)), ROWS);
    }

    /** Null behind the last page. */
    static String after(Page<?> page) {
        int end = page.getOffset() + page.getRows().size();
        return end >= page.getTotal() || page.getRows().isEmpty()
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(("after " + end).getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
