package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.message.IssueRequest;
import org.shuzhuan.message.Issuer;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.message.Recipient;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.reference.Deadline;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.SharedError;

/** Tells the applicant, in the transaction of what is told. */
@ApplicationScoped
public class CaseMessages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Until that year's calendar is published there is no date to name. */
    private static final String UNKNOWN_DAY = "\u2014";

    private static final Map<CaseStatus, String> ENDINGS = Map.of(
            CaseStatus.NOT_ACCEPTED, "CASE_NOT_ACCEPTED",
            CaseStatus.REJECTED, "CASE_REJECTED",
            CaseStatus.WITHDRAWN, "CASE_WITHDRAWN",
            CaseStatus.LAPSED, "CASE_LAPSED",
            CaseStatus.REVOKED, "CASE_REVOKED",
            CaseStatus.CLOSED, "CASE_CLOSED");

    @Inject
    private Notices notices;

    @Inject
    private OfficialDocuments documents;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CallDirectory calls;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    @Inject
    private PortalMode mode;

    void submitted(CaseFile caseFile) {
        tell(caseFile, "CASE_SUBMITTED", Map.of("at", caseFile.getSubmittedAt().format(MINUTE)));
    }

    void accepted(CaseFile caseFile) {
        Deadline promised = calendar.plusWorkingDays(caseFile.getAcceptedOn(), caseFile.getPromisedDays());
        tell(caseFile, "CASE_ACCEPTED", Map.of("dueOn", day(promised.lastDay())));
    }

    void noticePublished(CaseFile caseFile, Optional<LocalDate> lastDay) {
        tell(caseFile, "NOTICE_PUBLISHED", Map.of("from", clock.today().toString(), "to", day(lastDay)));
    }

    void ended(CaseFile caseFile, String reason) {
        tell(caseFile, ENDINGS.get(caseFile.getStatus()), Map.of("reason", reason == null ? "" : reason));
    }

    /** Says one more thing about a case to its applicant. */
    public void tell(CaseFile caseFile, String template, Map<String, String> values) {
        notices.notify(
                Recipient.enterprise(caseFile.getApplicant().getEnterpriseId()),
                template,
                complete(caseFile, values),
                "/casefile/my-case.xhtml?id=" + caseFile.getId());
    }

    /** Tells a desk. */
    void tellGroup(CaseFile caseFile, String group, String template, Map<String, String> values, String link) {
        notices.notify(Recipient.group(group), template, complete(caseFile, values), link);
    }

    /** Tells the official who asked. */
    void tellAccount(CaseFile caseFile, Long account, String template, Map<String, String> values, String link) {
        if (account != null) {
            notices.notify(Recipient.account(account), template, complete(caseFile, values), link);
        }
    }

    private static Map<String, String> complete(CaseFile caseFile, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("caseNumber", caseFile.getCaseNumber());
        all.put("callTitle", caseFile.getMatter().getCallTitle());
        all.put("applicantName", caseFile.getApplicant().getEnterpriseName());
        return all;
    }

    /**
     * Serves the correction notice (补正通知书).
     *
     * @return id of the official document
     */
    Long correctionNotice(CaseFile caseFile, Correction correction) {
        int days = calls.taskDays(caseFile.getMatter().getCallId(), "correct");
        Deadline due = calendar.plusWorkingDays(clock.today().plusDays(1), days);
        String snapshot =
                CorrectionSnapshot.of(caseFile, correction, due.lastDay().orElse(null), days, mode.demonstration());
        tell(
                caseFile,
                "CORRECTION_REQUESTED",
                Map.of("itemCount", Integer.toString(correction.getItems().size()), "dueOn", day(due.lastDay())));
        return issue(caseFile, OfficialDocumentKind.CORRECTION_NOTICE, snapshot).id();
    }

    /** Issues an official document of the caller's organisation on the applicant. */
    public OfficialDocumentView issue(CaseFile caseFile, OfficialDocumentKind kind, String snapshot) {
        OrganisationView issuer = caller.organisationId()
                .flatMap(organisations::byId)
                .orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        return documents.issue(new IssueRequest(
                kind,
                caseFile.getId(),
                caseFile.getCaseNumber(),
                caseFile.getApplicant().getEnterpriseId(),
                new Issuer(issuer.id(), issuer.name(), issuer.shortName()),
                snapshot));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(UNKNOWN_DAY);
    }
}
