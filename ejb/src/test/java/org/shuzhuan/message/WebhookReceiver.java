package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PageRequest;

/** Webhooks on a real database, received by a real HTTP server in this process. */
abstract class WebhookReceiver {

    static final String NUMBER = "990121010120261123000018";

    final List<Received> received = new CopyOnWriteArrayList<>();
    final List<Integer> answers = new CopyOnWriteArrayList<>();
    HttpServer server;
    MailDatabase database;

    record Received(String timestamp, String signature, String delivery, String body) {}

    @BeforeEach
    void start() throws Exception {
        System.setProperty(WebhookAddress.SETTING, "127.0.0.1");
        database = new MailDatabase();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/hook", exchange -> {
            Map<String, List<String>> head = exchange.getRequestHeaders();
            received.add(new Received(
                    head.get("X-shuzhuan-timestamp").get(0),
                    head.get("X-shuzhuan-signature").get(0),
                    head.get("X-shuzhuan-delivery").get(0),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.remove(0), -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            received.add(new Received("", "", "followed", ""));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        System.clearProperty(WebhookAddress.SETTING);
        server.stop(0);
        database.close();
    }

    WebhookSecret register(WebhookEvent event) {
        return database.call(services -> services.webhooks.register(form(event)));
    }

    WebhookForm form(WebhookEvent event) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        return new WebhookForm("OA", url, EnumSet.of(event));
    }

    void tell(WebhookEvent event) {
        database.call(services -> {
            services.webhooks.outbox.tell(event, NUMBER, "IN_REVIEW");
            return null;
        });
    }

    void activate(long id, boolean active) {
        database.call(services -> services.webhooks.activate(id, active));
    }

    void test(long id) {
        database.call(services -> {
            services.webhooks.test(id);
            return null;
        });
    }

    void again(long id) {
        database.call(services -> {
            services.webhooks.again(id);
            return null;
        });
    }

    List<Long> due() {
        return database.call(services -> services.calls.due(100)).stream()
                .flatMap(List::stream)
                .toList();
    }

    void round() {
        due().forEach(id -> database.call(services -> services.calls.send(id)));
    }

    WebhookDeliveryView newest() {
        return database.call(services -> services.webhooks.deliveries(null, null, new PageRequest(0, 1)))
                .rows()
                .get(0);
    }

    static String code(ThrowingCallable act) {
        DomainException refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).isNotNull();
        return refusal.getCode().key();
    }
}
