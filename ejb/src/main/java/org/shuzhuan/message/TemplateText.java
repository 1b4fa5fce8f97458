package org.shuzhuan.message;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {name}} in a template. Values are plain text and are never read as a template again. */
final class TemplateText {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private TemplateText() {}

    /** @throws IllegalArgumentException when a value is missing: a sender and its template do not agree */
    static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** At most so many characters, the last one … where something was cut. */
    static String fitted(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
    }
}
