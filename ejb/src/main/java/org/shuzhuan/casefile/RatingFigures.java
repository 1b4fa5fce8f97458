package org.shuzhuan.casefile;

import java.io.Serializable;
import java.util.Map;

/** Ratings of one unit by level. */
public record RatingFigures(String unitCode, String unitName, Map<RatingLevel, Long> counts) implements Serializable {

    public String getUnitCode() {
        return unitCode;
    }

    public String getUnitName() {
        return unitName;
    }

    public long count(RatingLevel level) {
        return counts.getOrDefault(level, 0L);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long getBad() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isBad())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whole per cent of ratings that are not bad; 100 without ratings. */
    public long getGoodPercent() {
        return getTotal() == 0 ? 100 : (getTotal() - getBad()) * 100 / getTotal();
    }
}
