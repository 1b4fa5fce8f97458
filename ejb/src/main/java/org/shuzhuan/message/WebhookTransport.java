package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.shuzhuan.message.entity.WebhookDelivery;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/** Makes one call to another system. Redirects are not followed, nothing of the answer but its status is read. */
@ApplicationScoped
public class WebhookTransport {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    @Inject
    WebhookAddress addresses;

    @Inject
    PortalClock clock;

    /** @return what came of it; its fault is null when the other system has taken the delivery (status 2xx) */
    public WebhookAttemptView send(WebhookDelivery delivery, String secret) {
        long start = System.nanoTime();
        try {
            HttpResponse<Void> answer = http.send(request(delivery, secret), head -> new Unread());
            boolean taken = answer.statusCode() / 100 == SUCCESS;
            return made(answer.statusCode(), taken ? null : "HTTP " + answer.statusCode(), start);
        } catch (DomainException refused) {
            return made(null, ((MessageError) refused.getCode()).name(), start);
        } catch (IOException | IllegalArgumentException failed) {
            return made(null, failed.getClass().getSimpleName() + ": " + failed.getMessage(), start);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return made(null, "interrupted", start);
        }
    }

    private HttpRequest request(WebhookDelivery delivery, String secret) {
        URI uri = addresses.checked(delivery.getEndpoint().getUrl());
        // real time: the receiver compares it with its own clock
        long timestamp = clock.realNow().atZone(PortalClock.ZONE).toEpochSecond();
        return HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Shuzhuan-Webhook/1")
                .header("X-Shuzhuan-Event", delivery.getEvent().name())
                .header("X-Shuzhuan-Delivery", delivery.getKey())
                .header("X-Shuzhuan-Timestamp", Long.toString(timestamp))
                .header("X-Shuzhuan-Signature", WebhookSignature.of(secret, timestamp, delivery.getPayload()))
                .POST(BodyPublishers.ofString(delivery.getPayload()))
                .build();
    }

    private WebhookAttemptView made(Integer status, String fault, long start) {
        int millis = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
        return new WebhookAttemptView(clock.now(), status, fault, millis);
    }

    /** Takes nothing of a body, however long it is. */
    private static final class Unread implements BodySubscriber<Void> {

        @Override
        public CompletionStage<Void> getBody() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> part) {
            // nothing is asked for
        }

        @Override
        public void onError(Throwable failure) {
            // the status is known already
        }

        @Override
        public void onComplete() {
            // nothing to end
        }
    }
}
