package org.shuzhuan.web.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.ErrorCode;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.web.layout.Text;

/**
 * One refusal as RFC 9457 problem details. Machines read {@code code}, which never changes its meaning; people read
 * {@code title}. {@code faults} names every field of a form that has to be mended.
 */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final JsonObjectBuilder json;

    private Problem(int status, String code, String title) {
        this.status = status;
        this.json = Json.createObjectBuilder()
                .add("type", "urn:shuzhuan:problem:" + code)
                .add("title", title)
                .add("status", status)
                .add("code", code);
    }

    static Problem of(ErrorCode code, List<Object> arguments) {
        return new Problem(code.httpStatus(), code.key(), text().error(code, arguments));
    }

    static Problem of(DomainException refusal) {
        Problem problem = of(refusal.getCode(), refusal.getArguments());
        if (refusal instanceof ValidationException form) {
            JsonArrayBuilder faults = Json.createArrayBuilder();
            form.getFaults().forEach(fault -> faults.add(fault(fault)));
            problem.json.add("faults", faults);
        }
        return problem;
    }

    /** @param incident number under which the log holds the cause */
    static Problem ofIncident(String incident) {
        Problem problem = of(ApiError.UNEXPECTED, List.of(incident));
        problem.json.add("incident", incident);
        return problem;
    }

    int status() {
        return status;
    }

    JsonObject toJson() {
        return json.build();
    }

    private static JsonObject fault(FieldFault fault) {
        return Json.createObjectBuilder()
                .add("path", fault.path())
                .add("code", fault.code().key())
                .add("title", text().error(fault.code(), fault.arguments()))
                .build();
    }

    private static Text text() {
        return CDI.current().select(Text.class).get();
    }
}
