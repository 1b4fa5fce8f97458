package org.shuzhuan.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** One broken rule that the caller can understand and act on; rolls the transaction back. */
@ApplicationException(rollback = true, inherited = true)
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<Object> arguments;

    /** @param arguments values for the placeholders {0}, {1} … of the code's text */
    public DomainException(ErrorCode code, Object... arguments) {
        super(code.key() + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public ErrorCode getCode() {
        return code;
    }

    public List<Object> getArguments() {
        return arguments;
    }
}
