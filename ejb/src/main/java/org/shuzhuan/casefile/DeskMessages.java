package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;
import org.shuzhuan.shared.Caller;

/** Tells officials, in the transaction of what is told. */
@ApplicationScoped
class DeskMessages {

    private static final int LONGEST_REASON = 400;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Caller caller;

    void tellApplicant(String template, CaseFile caseFile, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("caseNumber", caseFile.getCaseNumber());
        notices.notify(
                Recipient.enterprise(caseFile.getApplicant().getEnterpriseId()),
                template,
                all,
                "/casefile/my-case.xhtml?id=" + caseFile.getId());
    }

    /** @param login null for the whole group */
    void tell(String group, String login, String template, CaseFile caseFile, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("caseNumber", caseFile.getCaseNumber());
        all.put("applicantName", caseFile.getApplicant().getEnterpriseName());
        all.put("from", caller.displayName());
        all.computeIfPresent(
                "reason",
                (key, reason) -> reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
        Recipient recipient = login == null
                ? Recipient.group(group)
                : organisations
                        .accountOf(login)
                        .map(account -> Recipient.account(account.id()))
                        .orElse(Recipient.group(group));
        notices.notify(recipient, template, all, "/casefile/case.xhtml?id=" + caseFile.getId());
    }
}
