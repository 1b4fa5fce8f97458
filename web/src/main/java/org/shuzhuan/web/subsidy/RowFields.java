package org.shuzhuan.web.subsidy;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The fields of one row, by their short names, over the map of all fields. */
final class RowFields extends AbstractMap<String, String> {

    private final Map<String, String> values;
    private final String prefix;

    RowFields(Map<String, String> values, String prefix) {
        this.values = values;
        this.prefix = prefix;
    }

    @Override
    public String get(Object key) {
        return values.get(prefix + key);
    }

    @Override
    public String put(String key, String text) {
        return values.put(prefix + key, text);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
