package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls, repeats, and what is kept of each. */
class WebhookDispatchTest extends WebhookReceiver {

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
}
