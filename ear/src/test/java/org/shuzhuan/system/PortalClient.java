package org.shuzhuan.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Talks to the API as the people of the demonstration city. */
final class PortalClient {

    /** Every account of the demonstration city has it; it is printed at the start and refused elsewhere. */
    private static final String PASSWORD = "Shuzhuan@2026";

    private static final String BOUNDARY = "partOfTheUploadOfTheSystemTests";

    private final PortalServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    PortalClient(PortalServer server) {
        this.server = server;
    }

    /** @param body null for none */
    record Answer(int status, String body) {

        JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }

        JsonArray array() {
            return Json.createReader(new StringReader(body)).readArray();
        }

        JsonArray rows() {
            return json().getJsonArray("rows");
        }

        String code() {
            return json().getString("code");
        }

        String title() {
            return json().getString("title");
        }

        /** One {@code path code} for every field to mend. */
        List<String> faults() {
            return json().getJsonArray("faults").stream()
                    .map(JsonValue::asJsonObject)
                    .map(fault -> fault.getString("path") + " " + fault.getString("code"))
                    .toList();
        }

        /** What the person reads at the field. */
        String titleAt(String path) {
            return json().getJsonArray("faults").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(fault -> fault.getString("path").equals(path))
                    .findFirst()
                    .orElseThrow()
                    .getString("title");
        }
    }

    Answer get(String login, String path) throws Exception {
        return send(request(login, path).GET());
    }

    /** A file; the answer must be 200. */
    byte[] download(String login, String path) throws Exception {
        HttpResponse<byte[]> response = http.send(request(login, path).GET().build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode());
        }
        return response.body();
    }

    Answer post(String login, String path, JsonValue body) throws Exception {
        return send(json(login, path, body == null ? "{}" : body.toString()));
    }

    /** With a key that makes a repeat the same act. */
    Answer post(String login, String path, JsonValue body, String key) throws Exception {
        return send(json(login, path, body.toString()).header("Idempotency-Key", key));
    }

    Answer patch(String login, String path, JsonValue body) throws Exception {
        return send(json(login, path, body.toString()).method("PATCH", BodyPublishers.ofString(body.toString())));
    }

    Answer put(String login, String path, JsonValue body) throws Exception {
        return send(json(login, path, body.toString()).method("PUT", BodyPublishers.ofString(body.toString())));
    }

    Answer putCsv(String login, String path, String csv) throws Exception {
        return send(request(login, path)
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString(csv, StandardCharsets.UTF_8)));
    }

    /** Whatever the text is. */
    Answer postText(String login, String path, String body) throws Exception {
        return send(json(login, path, body));
    }

    /** Without an account, and without saying how long it is. */
    Answer postInChunks(String path, String body) throws Exception {
        return send(request(null, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
    }

    private HttpRequest.Builder json(String login, String path, String body) throws Exception {
        return request(login, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    /** A file of a draft. */
    Answer upload(String login, long draftId, String fileName, byte[] content) throws Exception {
        return upload(login, "subsidy-draft", draftId, fileName, content);
    }

    /** A file of whatever record. */
    Answer upload(String login, String ownerKind, long ownerId, String fileName, byte[] content) throws Exception {
        byte[] body = multipart(ownerKind, ownerId, fileName, content);
        return send(upload(login, BodyPublishers.ofByteArray(body)));
    }

    /** A file as the part {@code file}. */
    Answer file(String login, String path, String fileName, byte[] content) throws Exception {
        String start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(login, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Any other method, with a JSON body. */
    Answer send(String login, String method, String path, JsonValue body) throws Exception {
        return send(json(login, path, body.toString()).method(method, BodyPublishers.ofString(body.toString())));
    }

    Answer delete(String login, String path) throws Exception {
        return send(request(login, path).DELETE());
    }

    /** The same without saying how long it is. */
    Answer uploadInChunks(String login, long draftId, String fileName, byte[] content) throws Exception {
        byte[] body = multipart("subsidy-draft", draftId, fileName, content);
        return send(upload(login, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private HttpRequest.Builder upload(String login, BodyPublisher body) throws Exception {
        return request(login, "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body);
    }

    private static byte[] multipart(String ownerKind, long ownerId, String fileName, byte[] content) {
        String head = field(BOUNDARY, "ownerKind", ownerKind)
                + field(BOUNDARY, "ownerId", Long.toString(ownerId))
                + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[start.length + content.length + end.length];
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(content, 0, body, start.length, content.length);
        System.arraycopy(end, 0, body, start.length + content.length, end.length);
        return body;
    }

    /** A multipart form of text fields. */
    Answer form(String login, String path, Map<String, String> fields) throws Exception {
        String boundary = "part" + UUID.randomUUID().toString().replace("-", "");
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(field(boundary, name, value)));
        body.append("--").append(boundary).append("--\r\n");
        return send(request(login, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    /** A multipart form of text fields and one file of evidence. */
    Answer form(String login, String path, Map<String, String> fields, String evidence) throws Exception {
        String boundary = "part" + UUID.randomUUID().toString().replace("-", "");
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(field(boundary, name, value)));
        body.append("--").append(boundary);
        body.append("\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"" + evidence + "\"");
        body.append("\r\nContent-Type: application/pdf\r\n\r\n");
        body.append(new String(CaseWalk.PDF, StandardCharsets.US_ASCII));
        body.append("\r\n--").append(boundary).append("--\r\n");
        return send(request(login, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpRequest.Builder request(String login, String path) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.uri("/api/v1" + path)).timeout(Duration.ofSeconds(90));
        return login == null ? request : request.header("Authorization", "Bearer " + token(login));
    }

    private String token(String login) throws Exception {
        if (!tokens.containsKey(login)) {
            JsonObjectBuilder credentials =
                    Json.createObjectBuilder().add("loginName", login).add("password", PASSWORD);
            Answer answer = send(json(null, "/tokens", credentials.build().toString()));
            tokens.put(login, answer.json().getString("token"));
        }
        return tokens.get(login);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }
}
