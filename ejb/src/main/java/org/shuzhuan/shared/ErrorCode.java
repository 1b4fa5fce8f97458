package org.shuzhuan.shared;

/** A refusal that support can quote. Each feature has one enum of these; its Chinese text is {@code error.<Enum>.<NAME>}. */
public interface ErrorCode {

    String name();

    /** HTTP status the API answers with: 400, 403, 404, 409, 413, 415, 422, 423, 429 or 503. */
    int httpStatus();

    /** Key of the text, without the prefix {@code error.}. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
