package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Objection;
import org.shuzhuan.casefile.entity.PublicNotice;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.casefile.store.ObjectionStore;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.document.PublicIntake;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.RequestLimit;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.workflow.ProcessMessages;

/**
 * Objections (异议) to a public notice: by an enterprise that is signed in or by a named person of the public, while the
 * notice runs. The case row is locked first, as the end of the notice does: an objection in the last second is in, and the
 * notice waits, or it is refused.
 */
@Stateless
public class Objections {

    static final String MESSAGE = "Msg_ObjectionRaised";
    static final String ID = "objectionId";

    /** Calendar days of the reviewer's unit; then the leader decides. */
    static final int DAYS_TO_DECIDE = 30;

    private static final int MOST_AN_HOUR = 5;
    private static final int MOST_LOOKUPS_A_MINUTE = 10;
    private static final int MOST_FILES = 5;

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseRecords records;

    @Inject
    private ObjectionStore objections;

    @Inject
    private ObjectionWords words;

    @Inject
    private PublicIntake intake;

    @Inject
    private ProcessMessages processes;

    @Inject
    private RequestLimit limit;

    @Inject
    private CaseScope scope;

    @Inject
    private Sealing sealing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * @param evidence at most five files
     * @throws ValidationException an anonymous objection, one without contact or reason
     * @throws DomainException NOTICE_OVER, OWN_CASE, BY_OFFICIAL, TOO_MANY, TOO_MANY_FILES, or why a file is not taken
     */
    @Requires(Requires.ANYONE)
    public ObjectionReceipt file(long noticeId, ObjectionForm form, List<Evidence> evidence) {
        LocalDateTime now = clock.now();
        ValidationException.throwIfAny(form.faults());
        refuseFlood(now, evidence);
        CaseFile caseFile = cases.lock(records.notice(noticeId).getCaseFileId());
        PublicNotice notice = records.runningNotice(caseFile.getId())
                .filter(running -> running.getId() == noticeId)
                .filter(running -> takesObjections(running, now))
                .orElseThrow(() -> new DomainException(ObjectionError.NOTICE_OVER));
        refuseInterested(caseFile);
        Objection objection = stored(notice, form, now);
        evidence.forEach(file -> keep(objection, file));
        words.raised(caseFile, objection);
        audit.record("casefile:object", "CaseFile", caseFile.getCaseNumber(), null, objection.getNumber());
        cases.flush();
        processes.correlateWithin(
                caseFile.getCaseNumber(),
                MESSAGE,
                Map.of(
                        ID,
                        objection.getId(),
                        "objectionLatestAt",
                        startOf(objection.getDecidedBy().plusDays(1))));
        return new ObjectionReceipt(objection.getNumber(), objection.getQueryCode(), objection.getDecidedBy());
    }

    /** Whether the notice takes objections now. */
    @Requires(Requires.ANYONE)
    public boolean takenFor(long noticeId) {
        PublicNotice notice = records.notice(noticeId);
        return notice.getState() == NoticeState.RUNNING && takesObjections(notice, clock.now());
    }

    /** Oldest first, to all notices of a case. */
    @Requires("casefile:read")
    public List<ObjectionView> ofCase(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        return objections.ofCase(caseFileId).stream().map(ObjectionView::new).toList();
    }

    private void refuseFlood(LocalDateTime now, List<Evidence> evidence) {
        if (evidence.size() > MOST_FILES) {
            throw new DomainException(ObjectionError.TOO_MANY_FILES, MOST_FILES);
        }
        long filed = caller.remoteAddress()
                .map(address -> objections.filedFrom(address, now.minusHours(1)))
                .orElse(0L);
        if (filed >= MOST_AN_HOUR) {
            throw new DomainException(ObjectionError.TOO_MANY);
        }
    }

    private void refuseInterested(CaseFile caseFile) {
        if (caller.organisationId().isPresent()) {
            throw new DomainException(ObjectionError.BY_OFFICIAL);
        }
        if (caller.enterpriseId()
                .filter(caseFile.getApplicant().getEnterpriseId()::equals)
                .isPresent()) {
            throw new DomainException(ObjectionError.OWN_CASE);
        }
    }

    private Objection stored(PublicNotice notice, ObjectionForm form, LocalDateTime now) {
        // before the row is known to the store: looking the name up may write what the store has
        String name = caller.enterpriseId().isPresent() ? caller.workspaceName() + " " + form.name() : form.name();
        Objection objection =
                new Objection(notice, caller.enterpriseId().orElse(null), QueryCode.drawn(), now, DAYS_TO_DECIDE);
        objections.add(objection);
        objection.written(
                sealing.seal(name, ObjectionWords.place("OBJECTOR_NAME", objection)),
                sealing.seal(form.contact(), ObjectionWords.place("OBJECTOR_CONTACT", objection)),
                form.reason(),
                caller.remoteAddress().orElse(null));
        objections.flush();
        return objection;
    }

    private void keep(Objection objection, Evidence file) {
        intake.store(
                file.content(),
                new NewDocument(
                        file.fileName(),
                        ObjectionDocuments.KIND,
                        objection.getId(),
                        UUID.randomUUID().toString()));
    }

    /** To 24:00 of its last day; while that day is unknown, always. */
    private static boolean takesObjections(PublicNotice notice, LocalDateTime now) {
        return notice.getLastDay() == null || !now.toLocalDate().isAfter(notice.getLastDay());
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(PortalClock.ZONE).toInstant());
    }

    /** Oldest first, as published with the notice; for everybody. */
    @Requires(Requires.ANYONE)
    public List<ObjectionView> ofNotice(long noticeId) {
        return objections.ofNotice(records.shownNotice(noticeId).getId()).stream()
                .map(ObjectionView::new)
                .toList();
    }

    /**
     * For whoever holds the receipt; look-ups are rate-limited.
     *
     * @throws DomainException NOT_FOUND (wrong number and wrong code are not told apart), TOO_MANY_REQUESTS
     */
    @Requires(Requires.ANYONE)
    public ObjectionView find(String number, String queryCode) {
        String wanted = number == null ? "" : number.strip();
        limit.ofAddress("objection", MOST_LOOKUPS_A_MINUTE);
        limit.ofThing("objection", wanted, MOST_LOOKUPS_A_MINUTE);
        return objections
                .byNumber(wanted)
                .filter(objection -> QueryCode.matches(objection.getQueryCode(), queryCode))
                .map(ObjectionView::new)
                .orElseThrow(() -> new DomainException(ObjectionError.NOT_FOUND));
    }

    /** A file that supports the objection. */
    public record Evidence(String fileName, InputStream content) {}
}
