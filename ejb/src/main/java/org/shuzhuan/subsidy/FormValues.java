package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/**
 * What stands in the fields of an application, as typed: path → text, such as {@code expenses[1].paid} → "12.345". Kept raw,
 * so that a draft never loses a word, valid or not; {@link ApplicationReader} makes the application of it.
 */
public final class FormValues implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Longest text of one field; what a field itself allows is less. */
    public static final int LONGEST_TEXT = 4_000;

    private static final int MOST_FIELDS = 2_000;
    private static final Pattern PATH = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*(\\[\\d{1,3}])?(\\.[a-zA-Z0-9_-]{1,60})?");
    private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)\\[(\\d{1,3})]\\.(.+)");

    private final TreeMap<String, String> texts = new TreeMap<>();

    public FormValues() {}

    public FormValues(Map<String, String> initial) {
        initial.forEach(this::put);
    }

    /** Blank or null text removes the field. */
    public void put(String path, String text) {
        if (path == null || !PATH.matcher(path).matches()) {
            throw refused(String.valueOf(path), SubsidyError.FIELD_UNKNOWN, String.valueOf(path));
        }
        if (text == null || text.isBlank()) {
            texts.remove(path);
            return;
        }
        if (text.length() > LONGEST_TEXT || texts.size() >= MOST_FIELDS && !texts.containsKey(path)) {
            throw refused(path, SubsidyError.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        texts.put(path, text.strip());
    }

    private static ValidationException refused(String path, SubsidyError code, Object argument) {
        return new ValidationException(List.of(FieldFault.of(path, code, argument)));
    }

    public void putAll(Map<String, String> changed) {
        changed.forEach(this::put);
    }

    /** Empty text where nothing stands. */
    public String get(String path) {
        return texts.getOrDefault(path, "");
    }

    public boolean has(String path) {
        return texts.containsKey(path);
    }

    public Collection<String> paths() {
        return List.copyOf(texts.keySet());
    }

    /** Rows of a repeated group: one more than the highest index used. */
    public int rows(String group) {
        int highest = -1;
        for (String path : texts.keySet()) {
            Matcher row = ROW.matcher(path);
            if (row.matches() && row.group(1).equals(group)) {
                highest = Math.max(highest, Integer.parseInt(row.group(2)));
            }
        }
        return highest + 1;
    }

    /** Removes a row of a repeated group and moves the later ones up. */
    public void removeRow(String group, int index) {
        TreeMap<String, String> kept = new TreeMap<>();
        texts.forEach((path, text) -> {
            Matcher row = ROW.matcher(path);
            if (!row.matches() || !row.group(1).equals(group)) {
                kept.put(path, text);
                return;
            }
            int at = Integer.parseInt(row.group(2));
            if (at != index) {
                kept.put(group + "[" + (at > index ? at - 1 : at) + "]." + row.group(3), text);
            }
        });
        texts.clear();
        texts.putAll(kept);
    }

    /** A copy in path order. */
    public Map<String, String> toMap() {
        return new TreeMap<>(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormValues values && texts.equals(values.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }
}
