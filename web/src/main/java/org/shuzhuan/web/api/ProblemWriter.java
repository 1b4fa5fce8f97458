package org.shuzhuan.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shuzhuan.shared.ErrorCode;

/** Writes a problem where there is no resource yet: in the filters in front of the API. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, ErrorCode code)
            throws IOException {
        Problem problem = Problem.of(code, List.of());
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(problem.toJson().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
