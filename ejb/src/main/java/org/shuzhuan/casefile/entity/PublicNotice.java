package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.casefile.NoticeState;

/**
 * A public notice (公示): a frozen snapshot with its hash, shown for at least five working days. RUNNING until its period
 * is over and no objection is open (CLEAR), or an objection is upheld (UPHELD); WITHDRAWN when the case ends meanwhile.
 */
@Entity
@Table(name = "PUBLIC_NOTICE")
public class PublicNotice {

    @Id
    @SequenceGenerator(name = "PublicNoticeSeq", sequenceName = "PUBLIC_NOTICE_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PublicNoticeSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Lob
    @Column(name = "SNAPSHOT", nullable = false)
    private String snapshot;

    @Column(name = "SNAPSHOT_HASH", nullable = false)
    private String snapshotHash;

    @Column(name = "PUBLISHED_AT", nullable = false)
    private LocalDateTime publishedAt;

    /** Last day of the period, to 24:00; null while the calendar of that year is not published. */
    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private NoticeState state;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected PublicNotice() {}

    /** @param snapshot JSON that is never changed; its SHA-256 stands beside it */
    public PublicNotice(
            Long caseFileId, String title, String snapshot, String snapshotHash, LocalDateTime publishedAt) {
        this.caseFileId = caseFileId;
        this.title = title;
        this.snapshot = snapshot;
        this.snapshotHash = snapshotHash;
        this.publishedAt = publishedAt;
        this.state = NoticeState.RUNNING;
    }

    public void runsUntil(LocalDate day) {
        lastDay = day;
    }

    public void end(NoticeState outcome) {
        state = outcome;
    }

    public Long getId() {
        return id;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public String getTitle() {
        return title;
    }

    public String getSnapshot() {
        return snapshot;
    }

    public String getSnapshotHash() {
        return snapshotHash;
    }

    public LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public NoticeState getState() {
        return state;
    }
}
