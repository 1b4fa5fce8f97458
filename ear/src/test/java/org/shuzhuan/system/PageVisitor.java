package org.shuzhuan.system;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: follows redirects, keeps cookies, sends the forms of the page it stands on. */
final class PageVisitor {

    private static final String PASSWORD = "Shuzhuan@2026";
    private static final String BOUNDARY = "----page-visitor";
    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea)\\b[^>]*>");

    private final PortalServer server;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private HttpResponse<String> page;

    PageVisitor(PortalServer server) {
        this.server = server;
    }

    void open(String path) throws Exception {
        send(HttpRequest.newBuilder(server.uri(path)).GET());
    }

    void signIn(String login) throws Exception {
        submit("login", Map.of("login:loginName", login, "login:password", PASSWORD, "login:signIn", "go"), Map.of());
    }

    /** Sends a form as it stands, with these fields typed and buttons pressed. */
    void submit(String form, Map<String, String> typed, Map<String, String> headers) throws Exception {
        Matcher found = Pattern.compile("<form id=\"" + form + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form " + form + " on " + page.uri());
        }
        Map<String, String> fields = new LinkedHashMap<>(hidden(found.group()));
        fields.putAll(typed);
        URI target = page.uri().resolve(attribute(found.group(), "action").replace("&amp;", "&"));
        boolean multipart = found.group().startsWith("multipart", found.group().indexOf("enctype=\"") + 9);
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .header("Referer", page.uri().toString())
                .header(
                        "Content-Type",
                        multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(multipart ? parts(fields) : encoded(fields)));
        headers.forEach(request::header);
        send(request);
    }

    int status() {
        return page.statusCode();
    }

    String text() {
        return page.body();
    }

    /** Path and query of the page reached. */
    String address() {
        URI uri = page.uri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    String header(String name) {
        return page.headers().firstValue(name).orElse("");
    }

    /** First address of a link that contains this. */
    String link(String part) {
        Matcher found = Pattern.compile("href=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\"")
                .matcher(page.body());
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private void send(HttpRequest.Builder request) throws Exception {
        page = http.send(
                request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String input = inputs.group();
            if ("hidden".equals(attribute(input, "type"))) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String parts(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
