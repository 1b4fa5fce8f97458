package org.shuzhuan.web.api;

import java.util.Arrays;
import org.shuzhuan.shared.DomainException;

/** Reads parameters of the address; blank means not given, what cannot be read is refused and never guessed. */
public final class QueryText {

    private QueryText() {}

    public static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** @throws DomainException REQUEST_UNREADABLE for a name that is none of the constants */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        String wanted = orNull(name);
        return wanted == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new DomainException(ApiError.REQUEST_UNREADABLE));
    }

    /** @throws DomainException REQUEST_UNREADABLE */
    public static Long id(String digits) {
        String wanted = orNull(digits);
        if (wanted == null) {
            return null;
        }
        if (!wanted.matches("\\d{1,18}")) {
            throw new DomainException(ApiError.REQUEST_UNREADABLE);
        }
        return Long.valueOf(wanted);
    }
}
