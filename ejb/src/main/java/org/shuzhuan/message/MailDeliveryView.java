package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One line of the mail log.
 *
 * @param address masked
 */
public record MailDeliveryView(
        long id,
        String address,
        String subject,
        MailState state,
        int attempts,
        String lastFault,
        LocalDateTime createdAt,
        LocalDateTime sentAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    public MailState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public String getLastFault() {
        return lastFault;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public LocalDateTime getSentAt() {
        return sentAt;
    }

    public boolean isGivenUp() {
        return state == MailState.FAILED;
    }
}
