package org.shuzhuan.web.layout;

import java.util.Arrays;

/** The choice of a list's filter in the address; anything unreadable means no choice. */
public final class FilterValue {

    private FilterValue() {}

    /** @return the constant of that name; null without one */
    public static <E extends Enum<E>> E of(Class<E> type, String parameter) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(parameter))
                .findFirst()
                .orElse(null);
    }
}
