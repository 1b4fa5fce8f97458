package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.ValidationException;

/** Webhooks on a real database, received by a real HTTP server in this process. */
class WebhookDispatchTest {

    private static final String NUMBER = "990121010120261123000018";

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private MailDatabase database;

    private record Received(String timestamp, String signature, String delivery, String body) {}

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

    @Test
    void callsWithASignatureThatItsSecretProves() {
        String secret = register(WebhookEvent.CASE_MOVED).secret();
        tell(WebhookEvent.CASE_MOVED);
        round();
        round();
        assertThat(received).hasSize(1);
        Received call = received.get(0);
        assertThat(call.signature())
                .isEqualTo(WebhookSignature.of(secret, Long.parseLong(call.timestamp()), call.body()));
        assertThat(call.body())
                .contains("\"event\":\"CASE_MOVED\"", "\"caseNumber\":\"" + NUMBER + "\"", "\"state\":\"IN_REVIEW\"")
                .contains("\"id\":\"" + call.delivery() + "\"");
        assertThat(WebhookSignature.of("other", Long.parseLong(call.timestamp()), call.body()))
                .isNotEqualTo(call.signature());
        assertThat(newest().state()).isEqualTo(WebhookState.DELIVERED);
    }

    @Test
    void signsAsTheStandardSays() {
        // openssl: printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret
        assertThat(WebhookSignature.of("secret", 1700000000, "{\"a\":1}"))
                .isEqualTo("v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
    }

    @Test
    void triesAgainLaterUnderTheSameIdAndKeepsEveryAttempt() {
        register(WebhookEvent.CASE_MOVED);
        answers.addAll(List.of(500, 302));
        tell(WebhookEvent.CASE_MOVED);
        round();
        round();
        assertThat(received).as("not before its time").hasSize(1);
        database.clock.setOffset(Duration.ofMinutes(2));
        round();
        database.clock.setOffset(Duration.ofMinutes(10));
        round();
        assertThat(received).extracting(Received::delivery).hasSize(3).containsOnly(newest().key());
        assertThat(newest().attempts()).extracting(WebhookAttemptView::status).containsExactly(500, 302, 200);
        assertThat(newest().attempts())
                .extracting(WebhookAttemptView::fault)
                .containsExactly("HTTP 500", "HTTP 302", null);
    }

    @Test
    void isGivenUpInTheEndAndSentAgainByAnAdministrator() {
        register(WebhookEvent.CASE_MOVED);
        answers.addAll(List.of(500, 500, 500, 500, 500, 500, 500));
        tell(WebhookEvent.CASE_MOVED);
        for (int day = 0; day < 8; day++) {
            database.clock.setOffset(Duration.ofDays(day));
            round();
        }
        WebhookDeliveryView lost = newest();
        assertThat(lost.state()).isEqualTo(WebhookState.FAILED);
        assertThat(lost.attempts()).hasSize(7);
        again(lost.id());
        assertThat(code(() -> again(lost.id()))).isEqualTo("MessageError.WEBHOOK_WAITING");
        round();
        assertThat(newest().state()).isEqualTo(WebhookState.DELIVERED);
        assertThat(newest().attempts()).hasSize(8);
    }

    @Test
    void tellsOnlyWhatWasChosenAndNothingWhileItIsOff() {
        long id = register(WebhookEvent.CASE_ENDED).endpointId();
        tell(WebhookEvent.CASE_MOVED);
        round();
        assertThat(received).isEmpty();
        tell(WebhookEvent.CASE_ENDED);
        activate(id, false);
        round();
        assertThat(received).isEmpty();
        assertThat(code(() -> test(id))).isEqualTo("MessageError.WEBHOOK_INACTIVE");
        activate(id, true);
        test(id);
        round();
        assertThat(received).hasSize(2);
        assertThat(received.get(1).body()).contains("\"event\":\"TEST\"").doesNotContain("caseNumber");
    }

    @Test
    void tellsNobodyOfAnotherRegion() {
        database.call(services -> {
            Mockito.when(services.webhooks.caller.organisationId()).thenReturn(Optional.of(MailDatabase.OTHER_COUNTY));
            return services.webhooks.register(form(WebhookEvent.CASE_MOVED));
        });
        tell(WebhookEvent.CASE_MOVED);
        assertThat(due()).isEmpty();
        register(WebhookEvent.CASE_MOVED);
        tell(WebhookEvent.CASE_MOVED);
        assertThat(due()).hasSize(1);
    }

    @Test
    void namesWhatHappenedForPeople() {
        register(WebhookEvent.CASE_MOVED);
        answers.add(503);
        tell(WebhookEvent.CASE_MOVED);
        round();
        assertThat(newest().attempts())
                .extracting(WebhookAttemptView::getTrouble)
                .containsExactly(WebhookTrouble.ANSWERED_OTHERWISE);
        server.stop(0);
        database.clock.setOffset(Duration.ofMinutes(2));
        round();
        assertThat(newest().attempts())
                .extracting(WebhookAttemptView::getTrouble)
                .containsExactly(WebhookTrouble.ANSWERED_OTHERWISE, WebhookTrouble.NO_CONNECTION);
    }

    @Test
    void losesNothingWhenKilledAndSendsNothingThatWasRolledBack() {
        register(WebhookEvent.CASE_MOVED);
        database.killed(services -> {
            services.webhooks.outbox.tell(WebhookEvent.CASE_MOVED, NUMBER, "IN_REVIEW");
            return null;
        });
        round();
        assertThat(received).isEmpty();
        tell(WebhookEvent.CASE_MOVED);
        long id = due().get(0);
        database.killed(services -> services.calls.send(id));
        round();
        assertThat(received).extracting(Received::delivery).hasSize(2).containsOnly(newest().key());
    }

    @Test
    void anotherSecretHoldsAtOnce() {
        WebhookSecret first = register(WebhookEvent.CASE_MOVED);
        String second = database.call(services -> services.webhooks.renew(first.endpointId()))
                .secret();
        tell(WebhookEvent.CASE_MOVED);
        round();
        Received call = received.get(0);
        assertThat(call.signature())
                .isEqualTo(WebhookSignature.of(second, Long.parseLong(call.timestamp()), call.body()))
                .isNotEqualTo(WebhookSignature.of(first.secret(), Long.parseLong(call.timestamp()), call.body()));
    }

    @Test
    void refusesAFormWithEveryFault() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class,
                () -> database.call(
                        services -> services.webhooks.register(new WebhookForm(" ", "https://127.0.0.2/x", Set.of()))));
        List<String> faults = new ArrayList<>();
        ((ValidationException) refusal)
                .getFaults()
                .forEach(fault -> faults.add(fault.path() + " " + fault.code().key()));
        assertThat(faults)
                .containsExactly(
                        "name MessageError.WEBHOOK_NAME_INVALID",
                        "events MessageError.WEBHOOK_EVENTS_MISSING",
                        "url MessageError.WEBHOOK_ADDRESS_PRIVATE");
    }

    private WebhookSecret register(WebhookEvent event) {
        return database.call(services -> services.webhooks.register(form(event)));
    }

    private WebhookForm form(WebhookEvent event) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        return new WebhookForm("OA", url, EnumSet.of(event));
    }

    private void tell(WebhookEvent event) {
        database.call(services -> {
            services.webhooks.outbox.tell(event, NUMBER, "IN_REVIEW");
            return null;
        });
    }

    private void activate(long id, boolean active) {
        database.call(services -> services.webhooks.activate(id, active));
    }

    private void test(long id) {
        database.call(services -> {
            services.webhooks.test(id);
            return null;
        });
    }

    private void again(long id) {
        database.call(services -> {
            services.webhooks.again(id);
            return null;
        });
    }

    private List<Long> due() {
        return database.call(services -> services.calls.due(100)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private void round() {
        due().forEach(id -> database.call(services -> services.calls.send(id)));
    }

    private WebhookDeliveryView newest() {
        return database.call(services -> services.webhooks.deliveries(null, null, new PageRequest(0, 1)))
                .rows()
                .get(0);
    }

    private static String code(ThrowingCallable act) {
        DomainException refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).isNotNull();
        return refusal.getCode().key();
    }
}
