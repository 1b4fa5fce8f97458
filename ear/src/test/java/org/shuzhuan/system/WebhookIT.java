package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks of a case that is filed, received by an HTTP server of the test. */
class WebhookIT {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    /** What the endpoint of a county gets that has nothing to do with the case. */
    private final BlockingQueue<String> elsewhere = new LinkedBlockingQueue<>();

    private HttpServer receiver;
    private PortalClient people;

    private record Call(String timestamp, String signature, String delivery, String body) {}

    @BeforeEach
    void start() throws Exception {
        people = new PortalClient(PortalServer.shared());
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/hook", this::receive);
        receiver.createContext("/linxi", exchange -> {
            elsewhere.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        calls.add(new Call(
                exchange.getRequestHeaders().getFirst("X-Shuzhuan-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-Shuzhuan-Signature"),
                exchange.getRequestHeaders().getFirst("X-Shuzhuan-Delivery"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Integer answer = answers.poll();
        exchange.sendResponseHeaders(answer == null ? 200 : answer, -1);
        exchange.close();
    }

    @Test
    void tellsOfAFiledCaseAndTriesAgainAfterAFault() throws Exception {
        String own = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        assertThat(people.post("programme", "/webhooks", form(own)).status()).isEqualTo(403);
        JsonObject registered = people.post("system", "/webhooks", form(own)).json();
        int endpoint = registered.getInt("endpointId");
        String secret = registered.getString("secret");
        assertThat(people.get("system", "/webhooks").body()).contains(own).doesNotContain(secret);

        int ofLinxi = people.post("linxi.system", "/webhooks", form(own.replace("/hook", "/linxi")))
                .json()
                .getInt("endpointId");

        answers.add(500);
        CaseWalk walk = new CaseWalk(people, "YC-2026-LY");
        walk.withdrawOpenCases("sme25");
        String number = walk.submitted("sme25", walk.text("sme25", "00000925")).getString("caseNumber");
        Call first = next();
        assertThat(first.body()).contains("CASE_SUBMITTED", number, "SUBMITTED");
        assertThat(first.body()).doesNotContain(walk.name("sme25"));
        assertThat(first.signature()).isEqualTo(signature(secret, first));
        String log = "/webhooks/deliveries?endpoint=" + endpoint;
        JsonObject waiting = await(log, row -> !row.getJsonArray("attempts").isEmpty());
        assertThat(waiting.getString("state")).isEqualTo("PENDING");
        assertThat(waiting.getJsonArray("attempts").getJsonObject(0).getInt("status"))
                .isEqualTo(500);

        // the second attempt is a minute of the portal's clock away
        assertThat(people.post("system", "/webhooks/deliveries/" + waiting.getInt("id") + "/again", null)
                        .code())
                .isEqualTo("MessageError.WEBHOOK_WAITING");
        Call second = next();
        assertThat(second.delivery()).isEqualTo(first.delivery());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.signature()).isEqualTo(signature(secret, second));
        JsonObject done = await(log, row -> row.getString("state").equals("DELIVERED"));
        assertThat(done.getJsonArray("attempts")).hasSize(2);
        // sme25 is of another county: nothing was written for linxi, whose own test call arrives
        assertThat(people.get("linxi.system", "/webhooks/deliveries?endpoint=" + ofLinxi)
                        .rows())
                .isEmpty();
        assertThat(people.get("linxi.system", log).rows()).isEmpty();
        assertThat(people.post("linxi.system", "/webhooks/" + endpoint + "/test", null)
                        .status())
                .isEqualTo(404);
        assertThat(people.post("linxi.system", "/webhooks/" + ofLinxi + "/test", null)
                        .status())
                .isEqualTo(204);
        assertThat(elsewhere.poll(LONGEST_WAIT_SECONDS + 30, TimeUnit.SECONDS)).contains("\"event\":\"TEST\"");
        assertThat(elsewhere).isEmpty();
        assertThat(people.post("system", "/webhooks/" + ofLinxi + "/deactivation", null)
                        .status())
                .isEqualTo(200);

        assertThat(people.post("system", "/webhooks/" + endpoint + "/test", null)
                        .status())
                .isEqualTo(204);
        assertThat(next().body()).contains("\"event\":\"TEST\"");
        assertThat(people.post("system", "/webhooks/" + endpoint + "/deactivation", null)
                        .status())
                .isEqualTo(200);
        assertThat(people.post("system", "/webhooks/" + endpoint + "/test", null)
                        .code())
                .isEqualTo("MessageError.WEBHOOK_INACTIVE");
    }

    @Test
    void refusesPrivateAddresses() throws Exception {
        for (String url : new String[] {
            "https://10.0.0.1/hook", "https://localhost/hook", "https://[::1]/", "https://169.254.169.254/"
        }) {
            assertThat(people.post("system", "/webhooks", form(url)).faults())
                    .as(url)
                    .containsExactly("url MessageError.WEBHOOK_ADDRESS_PRIVATE");
        }
        assertThat(people.post("system", "/webhooks", form("http://1.1.1.1/")).faults())
                .containsExactly("url MessageError.WEBHOOK_URL_INVALID");
    }

    private Call next() throws InterruptedException {
        Call call = calls.poll(LONGEST_WAIT_SECONDS + 30, TimeUnit.SECONDS);
        assertThat(call).as("a call within " + LONGEST_WAIT_SECONDS + " s").isNotNull();
        return call;
    }

    private JsonObject delivery(String log) throws Exception {
        return people.get("system", log).rows().getJsonObject(0);
    }

    /** The attempt is noted a moment after the receiver has answered. */
    private JsonObject await(String log, Predicate<JsonObject> wanted) throws Exception {
        Instant end = Instant.now().plusSeconds(LONGEST_WAIT_SECONDS);
        JsonObject row = delivery(log);
        while (!wanted.test(row) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            row = delivery(log);
        }
        assertThat(wanted.test(row)).as(row.toString()).isTrue();
        return row;
    }

    private static JsonObject form(String url) {
        return Json.createObjectBuilder()
                .add("name", "市级协同办公")
                .add("url", url)
                .add("events", Json.createArrayBuilder().add("CASE_SUBMITTED"))
                .build();
    }

    private static String signature(String secret, Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] sum = mac.doFinal((call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        return "v1=" + HexFormat.of().formatHex(sum);
    }
}
