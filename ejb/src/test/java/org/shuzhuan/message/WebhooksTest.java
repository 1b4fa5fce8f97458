package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.ValidationException;

/** Whom an endpoint is registered for, and what it is told. */
class WebhooksTest extends WebhookReceiver {

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
}
