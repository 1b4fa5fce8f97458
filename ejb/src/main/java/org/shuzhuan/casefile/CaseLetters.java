package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.message.Issuer;
import org.shuzhuan.message.LetterRequest;
import org.shuzhuan.message.LetterRequest.Fact;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialLetters;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/** Writes the letters of a case, in the transaction of what they tell of. */
@ApplicationScoped
public class CaseLetters {

    private static final String ACCEPTANCE = "acceptance";
    private static final String REVIEW = "review";
    private static final int LONGEST_REASON = 1_500;

    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.shuzhuan.text.letters", Locale.SIMPLIFIED_CHINESE, CaseLetters.class.getClassLoader());

    @Inject
    private OfficialLetters letters;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CallDirectory calls;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Caller caller;

    void accepted(CaseFile caseFile, boolean deemed) {
        String due = calendar.plusWorkingDays(caseFile.getAcceptedOn(), caseFile.getPromisedDays())
                .lastDay()
                .map(LocalDate::toString)
                .orElse(words.getString("day.unknown"));
        List<Fact> facts = List.of(
                fact("acceptedOn", caseFile.getAcceptedOn().toString()),
                fact("promisedDays", Integer.toString(caseFile.getPromisedDays())),
                fact("dueOn", due));
        issue(caseFile, deemed ? "DEEMED_ACCEPTED" : "ACCEPTED", issuer(caseFile, ACCEPTANCE), Map.of(), facts);
    }

    /** Only for ends that refuse: not accepted and rejected. */
    void refused(CaseFile caseFile, String reason) {
        int reviewDays = calls.reviewRequestDays(caseFile.getMatter().getCallId());
        Map<String, String> values = Map.of("reason", fitted(reason), "reviewDays", Integer.toString(reviewDays));
        switch (caseFile.getStatus()) {
            case NOT_ACCEPTED -> issue(caseFile, "NOT_ACCEPTED", issuer(caseFile, ACCEPTANCE), values, List.of());
            case REJECTED -> issue(caseFile, "REJECTED", issuer(caseFile, REVIEW), values, List.of());
            default -> {}
        }
    }

    /** @param lastDay empty while that year's calendar is not published */
    void published(CaseFile caseFile, LocalDate from, Optional<LocalDate> lastDay, NoticeContent.NoticeText text) {
        List<Fact> facts = List.of(
                fact("enterprise", caseFile.getApplicant().getEnterpriseName()),
                fact("creditCode", caseFile.getApplicant().getCreditCode()),
                fact("matter", caseFile.getMatter().getCallTitle()),
                fact("amount", String.valueOf(caseFile.getAmountGranted())),
                fact("noticeFrom", from.toString()),
                fact("noticeTo", lastDay.map(LocalDate::toString).orElse(words.getString("day.unknown"))),
                fact("noticeTitle", text.title()));
        issue(caseFile, "PUBLISHED", issuer(caseFile, REVIEW), Map.of(), facts);
    }

    /** A letter of the organisation the caller acts for. */
    OfficialDocumentView issue(CaseFile caseFile, String wording, Map<String, String> values, List<Fact> facts) {
        OrganisationView issuer = caller.organisationId()
                .flatMap(organisations::byId)
                .orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        return issue(caseFile, wording, issuer, values, facts);
    }

    private OfficialDocumentView issue(
            CaseFile caseFile, String wording, OrganisationView issuer, Map<String, String> values, List<Fact> facts) {
        Map<String, String> all = new HashMap<>(values);
        all.put("caseNumber", caseFile.getCaseNumber());
        all.put("callTitle", caseFile.getMatter().getCallTitle());
        LetterRequest.Subject subject = new LetterRequest.Subject(
                caseFile.getId(),
                caseFile.getCaseNumber(),
                caseFile.getApplicant().getEnterpriseId(),
                caseFile.getApplicant().getEnterpriseName(),
                caseFile.getApplicant().getCreditCode(),
                "PUBLISHED".equals(wording));
        return letters.issue(new LetterRequest(
                wording, subject, new Issuer(issuer.id(), issuer.name(), issuer.shortName()), all, facts));
    }

    /** The organisation that answers for the step, whoever or whatever ended it. */
    private OrganisationView issuer(CaseFile caseFile, String role) {
        String code = calls.organisationFor(
                caseFile.getMatter().getCallId(), role, caseFile.getApplicant().getRegionCode());
        return organisations.byCode(code).orElseThrow();
    }

    private String fitted(String reason) {
        if (reason == null || reason.isBlank()) {
            return words.getString("reason.unknown");
        }
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** @param key of the words of letters */
    String word(String key) {
        return words.getString(key);
    }

    private Fact fact(String key, String text) {
        return new Fact(words.getString("fact." + key), text);
    }
}
