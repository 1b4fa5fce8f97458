package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One notification. */
public record NotificationView(
        long id, String title, String body, String link, LocalDateTime createdAt, LocalDateTime readAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getLink() {
        return link;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public LocalDateTime getReadAt() {
        return readAt;
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
