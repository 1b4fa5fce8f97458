package org.shuzhuan.web.subsidy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands in the fields of a page beside what was stored last, so that only changes are sent. */
final class TypedFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)\\[(\\d{1,3})]\\..+");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();

    TypedFields(Map<String, String> stored) {
        take(stored);
    }

    void take(Map<String, String> saved) {
        stored.clear();
        stored.putAll(saved);
        values.clear();
        values.putAll(saved);
    }

    /** Notes that the changes are stored; what stands in the fields is left as typed. */
    void stored(Map<String, String> changes) {
        stored.putAll(changes);
    }

    Map<String, String> values() {
        return values;
    }

    boolean typed(String path) {
        String text = values.get(path);
        return text != null && !text.isBlank();
    }

    /** Emptied fields are sent as empty text. */
    Map<String, String> changes(Predicate<String> owned) {
        Map<String, String> changes = new HashMap<>();
        values.forEach((path, text) -> {
            String now = text == null ? "" : text.strip();
            if (owned.test(path) && !now.equals(stored.getOrDefault(path, ""))) {
                changes.put(path, now);
            }
        });
        return changes;
    }

    /** Positions of the rows of a repeated group, from 0, without gaps. */
    List<Integer> rows(String group) {
        int highest = -1;
        for (String path : values.keySet()) {
            Matcher row = ROW.matcher(path);
            if (row.matches() && row.group(1).equals(group) && typed(path)) {
                highest = Math.max(highest, Integer.parseInt(row.group(2)));
            }
        }
        return IntStream.rangeClosed(0, highest).boxed().toList();
    }
}
