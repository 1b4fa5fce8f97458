package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.casefile.entity.PublicNotice;

/** A public notice as everybody may see it. */
public final class NoticeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String title;
    private final String snapshot;
    private final String snapshotHash;
    private final LocalDateTime publishedAt;
    private final LocalDate lastDay;
    private final NoticeState state;

    NoticeView(PublicNotice notice) {
        this.id = notice.getId();
        this.title = notice.getTitle();
        this.snapshot = notice.getSnapshot();
        this.snapshotHash = notice.getSnapshotHash();
        this.publishedAt = notice.getPublishedAt();
        this.lastDay = notice.getLastDay();
        this.state = notice.getState();
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** JSON as published. */
    public String getSnapshot() {
        return snapshot;
    }

    /** SHA-256 of the snapshot, lower-case hex. */
    public String getSnapshotHash() {
        return snapshotHash;
    }

    public LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    /** To 24:00 of this day; null while that year's calendar is not published. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public NoticeState getState() {
        return state;
    }
}
