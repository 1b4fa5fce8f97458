package org.shuzhuan.web.layout;

import java.util.Arrays;
import java.util.Set;
import org.shuzhuan.shared.Caller;

/** The pages a navigation leads to, in the order shown, with the roles that find them there. */
enum Destination {
    ENTERPRISE_HOME("/subsidy/home.xhtml", Audience.ENTERPRISE),
    OPEN_CALLS("/programme/calls.xhtml", Audience.ENTERPRISE),
    MY_CASES("/casefile/my-cases.xhtml", Audience.ENTERPRISE),
    ASSESSMENT("/assessment/home.xhtml", Audience.ENTERPRISE),
    DOSSIER("/dossier/enterprise.xhtml", Audience.ENTERPRISE),
    ENTERPRISE_PROFILE("/enterprise/profile.xhtml", Audience.ENTERPRISE),
    /** Whoever holds no role yet may register an enterprise; its people find the way on its profile. */
    ENTERPRISE_REGISTRATION("/enterprise/register.xhtml", Audience.EVERYONE) {
        @Override
        boolean shownTo(Caller caller) {
            return caller.known() && caller.roles().isEmpty();
        }
    },
    INBOX("/workflow/inbox.xhtml", Audience.DESK),
    CONSENTS("/casefile/consents.xhtml", Set.of("review", "leader")),
    OPINIONS("/casefile/opinions.xhtml", Audience.DESK_OF_CASES),
    SUPERVISION("/casefile/supervision.xhtml", Audience.OFFICIAL),
    CASES("/casefile/cases.xhtml", Audience.CASE_LIST),
    RATINGS("/casefile/ratings.xhtml", Audience.RATED),
    ENTERPRISES("/enterprise/enterprises.xhtml", Audience.OFFICIAL),
    ASSESSED("/assessment/assessed.xhtml", Audience.ASSESSED),
    COMMISSIONS("/assessment/commissions.xhtml", Set.of("provider", "expert")),
    QUESTIONNAIRES("/assessment/questionnaires.xhtml", Set.of("programme-admin")),
    CREDIT_CODES("/enterprise/verify-code.xhtml", Set.of("verification")),
    ENTERPRISE_CHANGES("/enterprise/changes.xhtml", Set.of("verification")),
    CALL_ADMINISTRATION("/programme/administration.xhtml", Set.of("programme-admin", "leader")),
    LEDGER("/fund/ledger.xhtml", Audience.MONEY),
    SUBSTITUTION("/identity/substitution.xhtml", Audience.LEAVE),
    ACCOUNTS("/identity/accounts.xhtml", Set.of("system-admin", "security-admin")),
    CALENDARS("/reference/calendars.xhtml", Set.of("system-admin")),
    CLOCK("/operations/clock.xhtml", Set.of("system-admin")),
    MAIL_LOG("/message/mail-log.xhtml", Set.of("system-admin")),
    WORDINGS("/message/wordings.xhtml", Set.of("system-admin")),
    WEBHOOKS("/message/webhooks.xhtml", Set.of("system-admin")),
    VERIFICATION("/audit/verification.xhtml", Set.of("audit-admin")),
    MESSAGES("/message/messages.xhtml", Audience.EVERYONE);

    private final String path;
    private final Set<String> roles;

    Destination(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    String path() {
        return path;
    }

    String labelKey() {
        return "enum.Destination." + name();
    }

    boolean shownTo(Caller caller) {
        return roles.isEmpty() ? caller.known() : roles.stream().anyMatch(caller::holds);
    }

    static Destination homeOf(Caller caller) {
        return Arrays.stream(values())
                .filter(destination -> destination.shownTo(caller))
                .findFirst()
                .orElse(MESSAGES);
    }

    /** Role ids of product.md; a constant of the enum cannot refer to its own static fields, hence the class. */
    private static final class Audience {
        /** No role named: whoever is signed in. */
        static final Set<String> EVERYONE = Set.of();

        static final Set<String> ENTERPRISE = Set.of("agent", "legal-rep");
        static final Set<String> DESK = Set.of(
                "acceptance",
                "verification",
                "review",
                "auditor",
                "assessor",
                "leader",
                "finance",
                "payer",
                "programme-admin");
        /** Whoever may list cases: an auditor sees only those on the desk. */
        static final Set<String> CASE_LIST = Set.of(
                "acceptance", "verification", "review", "leader", "finance", "payer", "programme-admin", "observer");

        static final Set<String> OFFICIAL = Set.of(
                "acceptance",
                "verification",
                "review",
                "auditor",
                "leader",
                "finance",
                "payer",
                "programme-admin",
                "observer");
        static final Set<String> ASSESSED = Set.of(
                "acceptance", "verification", "review", "assessor", "leader", "finance", "programme-admin", "observer");
        static final Set<String> DESK_OF_CASES = Set.of(
                "acceptance", "verification", "review", "auditor", "leader", "finance", "payer", "programme-admin");
        static final Set<String> LEAVE = Set.of(
                "acceptance",
                "verification",
                "review",
                "auditor",
                "leader",
                "finance",
                "payer",
                "programme-admin",
                "security-admin");
        /** Whose units are rated, and who looks after them. */
        static final Set<String> RATED = Set.of(
                "acceptance", "verification", "review", "leader", "finance", "payer", "programme-admin", "observer");

        static final Set<String> MONEY = Set.of("review", "leader", "finance", "payer", "programme-admin", "observer");
    }
}
