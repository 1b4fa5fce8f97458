package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.identity.Role;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;

/** Tells the leader of a bad rating, and the applicant of the answer. */
@ApplicationScoped
public class RatingMessages {

    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.shuzhuan.text.letters", Locale.SIMPLIFIED_CHINESE, RatingMessages.class.getClassLoader());

    @Inject
    private Notices notices;

    @Inject
    private CaseMessages messages;

    void bad(CaseFile caseFile, RatingLevel level, Optional<LocalDate> due, String leadersUnitCode) {
        notices.notify(
                Recipient.group(Role.LEADER.getId() + "@" + leadersUnitCode),
                "RATING_BAD",
                Map.of(
                        "caseNumber", caseFile.getCaseNumber(),
                        "applicantName", caseFile.getApplicant().getEnterpriseName(),
                        "level", words.getString("rating." + level),
                        "dueOn", due.map(LocalDate::toString).orElse(words.getString("day.unknown"))),
                "/casefile/ratings.xhtml?open=true");
    }

    void answered(CaseFile caseFile, String unit) {
        messages.tell(caseFile, "RATING_ANSWERED", Map.of("unit", unit));
    }
}
