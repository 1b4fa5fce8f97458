package org.shuzhuan.shared;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param path field as the form and the API name it, such as {@code expenses[1].paidAmount}; empty for the whole form
 * @param code the refusal; its text names what to do
 */
public record FieldFault(String path, ErrorCode code, List<Object> arguments) {

    public static FieldFault of(String path, ErrorCode code, Object... arguments) {
        return new FieldFault(path, code, List.of(arguments));
    }

    public String getPath() {
        return path;
    }

    public ErrorCode getCode() {
        return code;
    }

    public List<Object> getArguments() {
        return arguments;
    }
}
