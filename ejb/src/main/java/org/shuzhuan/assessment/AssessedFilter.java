package org.shuzhuan.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shuzhuan.reference.SizeClass;

/** Which assessed enterprises are wanted; null means all. */
public record AssessedFilter(String regionCode, String industryCode, SizeClass sizeClass, Integer level) {

    /** Field of the standing to the value it must have. */
    public Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "regionCode", regionCode);
        put(conditions, "industryCode", industryCode);
        put(conditions, "sizeClass", sizeClass);
        put(conditions, "level", level);
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String field, Object value) {
        if (value != null) {
            conditions.put(field, value);
        }
    }
}
