package org.shuzhuan.web.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which path asks for what, first match first. A page that is not listed is refused to everybody: a new folder needs its
 * line here. This keeps strangers out of folders; what counts in the end is {@code @Requires} on the services.
 */
final class GuardedPaths {

    static final String LOGIN = "/identity/login.xhtml";
    static final String REFUSED = "/**";

    private static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/index.xhtml",
            "/programme/calls.xhtml",
            "/programme/call.xhtml",
            "/casefile/notices.xhtml",
            "/casefile/notice.xhtml",
            "/casefile/object.xhtml",
            "/casefile/objection.xhtml",
            "/casefile/status.xhtml",
            "/enterprise/size-check.xhtml",
            "/subsidy/estimate.xhtml",
            "/subsidy/fit.xhtml",
            "/assessment/trial.xhtml",
            "/message/verify.xhtml",
            LOGIN,
            "/layout/fault.xhtml",
            "/WEB-INF/errorpages/**");

    private static final List<String> PUBLIC_FILES =
            List.of("/jakarta.faces.resource/**", "/resources/**", "/favicon.ico", "/robots.txt");

    private static final List<String> SIGNED_IN_FOLDERS = List.of(
            "workflow",
            "document",
            "programme",
            "message",
            "enterprise",
            "casefile",
            "award",
            "subsidy",
            "assessment",
            "dossier",
            "layout",
            "reference");

    private GuardedPaths() {}

    /** Path to the filters it passes; the names are those of {@link PortalWebEnvironment}. */
    static Map<String, String> chains() {
        Map<String, String> chains = new LinkedHashMap<>();
        PUBLIC_FILES.forEach(path -> chains.put(path, "origin, anon"));
        PUBLIC_PAGES.forEach(path -> chains.put(path, "origin, noStore, anon"));
        chains.put("/api/v1/public/**", "origin, noStore, bearer, sameSite, anon");
        chains.put("/api/v1/health/**", "origin, anon");
        chains.put("/api/v1/openapi.yaml", "origin, anon");
        chains.put("/api/v1/tokens", "origin, noStore, bearer, sameSite, anon");
        chains.put("/api/**", "origin, noStore, bearer, sameSite, apiSignedIn");
        chains.put("/identity/accounts.xhtml", page("anyOf[\"identity:administer\", \"identity:grant\"]"));
        chains.put("/identity/account.xhtml", page("anyOf[\"identity:administer\", \"identity:grant\"]"));
        chains.put("/identity/substitution.xhtml", "origin, noStore, form");
        chains.put("/identity/**", page("refused"));
        chains.put("/audit/**", page("anyOf[\"audit:read\", \"audit:verify\"]"));
        chains.put("/programme/administration.xhtml", page("anyOf[\"programme:read-changes\"]"));
        chains.put("/programme/call-administration.xhtml", page("anyOf[\"programme:read-changes\"]"));
        chains.put("/fund/**", page("anyOf[\"fund:read\"]"));
        chains.put(
                "/operations/**",
                page("anyOf[\"operations:clock\", \"operations:incidents\", \"reference:import-calendar\"]"));
        chains.put("/message/mail-log.xhtml", page("anyOf[\"message:administer\"]"));
        chains.put("/message/webhooks.xhtml", page("anyOf[\"message:administer\"]"));
        chains.put("/message/webhook-log.xhtml", page("anyOf[\"message:administer\"]"));
        chains.put("/message/wordings.xhtml", page("anyOf[\"message:administer\"]"));
        chains.put("/message/wording.xhtml", page("anyOf[\"message:administer\"]"));
        chains.put("/enterprise/verify-code.xhtml", page("anyOf[\"enterprise:verify-code\"]"));
        chains.put("/enterprise/changes.xhtml", page("anyOf[\"enterprise:confirm-change\"]"));
        chains.put("/enterprise/import.xhtml", page("anyOf[\"enterprise:import\"]"));
        chains.put("/enterprise/enterprises.xhtml", page("anyOf[\"enterprise:search\"]"));
        chains.put("/enterprise/change.xhtml", page("anyOf[\"enterprise:edit\"]"));
        chains.put("/subsidy/ask-review.xhtml", page("anyOf[\"subsidy:ask-review\"]"));
        chains.put("/subsidy/revoke.xhtml", page("anyOf[\"subsidy:revoke\"]"));
        chains.put("/subsidy/amend.xhtml", page("anyOf[\"subsidy:amend\"]"));
        chains.put("/assessment/assessed.xhtml", page("anyOf[\"assessment:list\"]"));
        chains.put("/assessment/commissions.xhtml", page("anyOf[\"assessment:commission\"]"));
        chains.put("/assessment/invitations.xhtml", page("anyOf[\"assessment:invite\"]"));
        chains.put("/assessment/questionnaires.xhtml", page("anyOf[\"assessment:import\"]"));
        chains.put("/casefile/consents.xhtml", page("anyOf[\"casefile:consent-correction\"]"));
        chains.put("/casefile/consent.xhtml", page("anyOf[\"casefile:consent-correction\"]"));
        chains.put("/reference/calendars.xhtml", page("anyOf[\"reference:import-calendar\"]"));
        SIGNED_IN_FOLDERS.forEach(folder -> chains.put("/" + folder + "/**", "origin, noStore, form"));
        chains.put(REFUSED, "origin, noStore, refused");
        return chains;
    }

    private static String page(String rule) {
        return "origin, noStore, form, " + rule;
    }
}
