package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.NoticeContent.NoticeText;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.PublicNotice;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.reference.Deadline;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Public notices (公示): published as a frozen snapshot with its hash, shown to everybody, closed by the process. */
@Stateless
public class PublicNotices {

    private static final String STEP = "CallActivity_PublicNotice";

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseRecords records;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseHistory history;

    @Inject
    private CallDirectory calls;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private CaseSignals signals;

    @Inject
    private CaseCalendar caseCalendar;

    @Inject
    private CaseMessages messages;

    @Inject
    private CaseLetters letters;

    @Inject
    private Instance<NoticeContent> contents;

    @Inject
    private AuditTrail audit;

    @Inject
    private PortalClock clock;

    /** @return the last day of the period, to 24:00; empty while that year's calendar is not published */
    @Requires("casefile:publish-notice")
    public Optional<LocalDate> publish(long caseFileId) {
        CaseFile caseFile = cases.lock(caseFileId);
        NoticeText text = contents.stream()
                .filter(content -> content.writesFor(caseFile.getProcessKey()))
                .findFirst()
                .orElseThrow()
                .of(caseFileId);
        PublicNotice notice =
                new PublicNotice(caseFileId, text.title(), text.snapshot(), hash(text.snapshot()), clock.now());
        int days = calls.taskDays(caseFile.getMatter().getCallId(), "notice");
        Deadline end = calendar.plusWorkingDays(clock.today(), days);
        end.lastDay().ifPresent(notice::runsUntil);
        records.add(notice);
        CaseStatus before = caseFile.getStatus();
        caseFile.enter(CaseStatus.IN_PUBLIC_NOTICE, false, clock.today(), caseCalendar);
        signals.moved(caseFile, before);
        history.record(caseFileId, STEP, CaseAction.PUBLISH_NOTICE, Opinion.of(""), notice.getSnapshotHash());
        audit.record("casefile:publish-notice", "CaseFile", caseFile.getCaseNumber(), null, notice.getSnapshotHash());
        messages.noticePublished(caseFile, end.lastDay());
        letters.published(caseFile, clock.today(), end.lastDay(), text);
        return end.lastDay();
    }

    /** @param outcome CLEAR or UPHELD */
    @Requires("casefile:publish-notice")
    public void close(long caseFileId, NoticeState outcome) {
        cases.lock(caseFileId);
        PublicNotice notice =
                records.runningNotice(caseFileId).orElseThrow(() -> new DomainException(CaseFileError.CASE_NOT_FOUND));
        notice.end(outcome);
        CaseAction action = outcome == NoticeState.UPHELD ? CaseAction.UPHOLD_OBJECTION : CaseAction.CLOSE_NOTICE;
        history.record(caseFileId, STEP, action, Opinion.of(""), null);
    }

    /** Newest first; for everybody. */
    @Requires(Requires.ANYONE)
    public Page<NoticeView> page(PageRequest request) {
        Page<PublicNotice> page = records.noticePage(request);
        return new Page<>(page.getRows().stream().map(NoticeView::new).toList(), page.getTotal(), request);
    }

    @Requires(Requires.ANYONE)
    public NoticeView get(long noticeId) {
        return new NoticeView(records.shownNotice(noticeId));
    }

    /** Oldest first. */
    @Requires("casefile:read")
    public List<NoticeView> ofCase(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        return records.notices(caseFileId).stream().map(NoticeView::new).toList();
    }

    private static String hash(String snapshot) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(snapshot.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
