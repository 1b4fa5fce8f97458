package org.shuzhuan.message;

import java.io.Serializable;

/** A secret at the one moment it is shown. */
public record WebhookSecret(long endpointId, String secret) implements Serializable {

    public long getEndpointId() {
        return endpointId;
    }

    public String getSecret() {
        return secret;
    }
}
