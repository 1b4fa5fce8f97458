package org.shuzhuan.message;

import java.util.Arrays;
import java.util.List;

/** What kept a delivery from being taken, for people; the technical words stand beside it in the log. */
public enum WebhookTrouble {
    /** It answered, and not with success. */
    ANSWERED_OTHERWISE,
    /** Its name is not known, or it may not be called: refused before the call. */
    ADDRESS_REFUSED("WEBHOOK_"),
    NO_CONNECTION("ConnectException", "UnknownHostException", "NoRouteToHostException", "UnresolvedAddressException"),
    TOO_SLOW("HttpTimeoutException", "HttpConnectTimeoutException", "SocketTimeoutException"),
    NOT_SECURE("SSL", "CertificateException"),
    /** The portal was being stopped. */
    STOPPED("interrupted"),
    OTHER;

    private final List<String> beginnings;

    WebhookTrouble(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /**
     * @param status of the answer; null without one
     * @param fault technical words as {@link WebhookTransport} writes them; null when it was taken
     * @return null when it was taken
     */
    static WebhookTrouble of(Integer status, String fault) {
        if (fault == null) {
            return null;
        }
        if (status != null) {
            return ANSWERED_OTHERWISE;
        }
        return Arrays.stream(values())
                .filter(known -> known.beginnings.stream().anyMatch(fault::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
