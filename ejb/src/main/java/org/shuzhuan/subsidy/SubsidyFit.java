package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.enterprise.CreditCode;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseError;
import org.shuzhuan.enterprise.PublicEnterprise;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.Role;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.reference.SizeClassification;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.RequestLimit;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.ApplicationForm.Declarations;
import org.shuzhuan.subsidy.EligibilityFacts.Applicant;
import org.shuzhuan.subsidy.EligibilityFacts.Lead;

/**
 * What an enterprise can apply for (适配自查): every open call's own tables are asked with what is known of the enterprise, as if
 * all that only its project can show were fulfilled. Nothing is kept.
 */
@Stateless
public class SubsidyFit {

    private static final int MOST_A_MINUTE = 10;
    private static final int HIGHEST_LEVEL = 4;
    private static final int LEVEL_BEFORE = 1;
    private static final int MANY = 100;
    private static final int WHOLE = 10_000;
    private static final Money LARGE_PLATFORM = Money.ofYuan(100_000_000);
    private static final Declarations CLEAN = new Declarations(false, false, false);
    private static final Declarations EXCLUDED = new Declarations(true, true, true);

    @Inject
    CallDirectory calls;

    @Inject
    SubsidyRules rules;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    SizeClassification sizes;

    @Inject
    RequestLimit limit;

    /**
     * @throws ValidationException a wrong credit code, or one that is not registered here; what is missing when none is given
     * @throws DomainException TOO_MANY_REQUESTS; an industry that does not exist
     */
    @Requires(Requires.ANYONE)
    public FitView check(FitQuestion question) {
        limit.ofAddress("fit", MOST_A_MINUTE);
        PublicEnterprise enterprise = enterprise(question);
        boolean inJurisdiction =
                organisations.deskFor(Role.REVIEW, enterprise.regionCode()).isPresent();
        List<CallFit> fits = new ArrayList<>();
        for (CallView call : calls.list(CallStatus.OPEN, new PageRequest(0, PageRequest.LARGEST))
                .getRows()) {
            fits.add(fit(
                    new Asking(enterprise, inJurisdiction),
                    call,
                    calls.definition(call.id(), call.definitionNumber())));
        }
        // a stable sort: among equals the call that closes first stays first
        fits.sort(Comparator.comparing(CallFit::isFitting).reversed());
        return new FitView(
                enterprise.name(), enterprise.regionCode(), enterprise.industryCode(), enterprise.sizeClass(), fits);
    }

    private PublicEnterprise enterprise(FitQuestion question) {
        String code = CreditCode.normalise(question.creditCode());
        if (code.isEmpty()) {
            return described(question);
        }
        return enterprises.findPublic(code).orElseThrow(() -> {
            EnterpriseError why =
                    switch (CreditCode.check(code)) {
                        case MALFORMED -> EnterpriseError.CREDIT_CODE_MALFORMED;
                        case CHECK_DIGIT_FAILED -> EnterpriseError.CREDIT_CODE_CHECK_FAILED;
                        case VALID -> EnterpriseError.NOT_REGISTERED;
                    };
            return new ValidationException(List.of(FieldFault.of("creditCode", why, code)));
        });
    }

    private PublicEnterprise described(FitQuestion question) {
        List<FieldFault> faults = new ArrayList<>();
        if (question.industryCode() == null || question.industryCode().isBlank()) {
            faults.add(FieldFault.of("industryCode", SubsidyError.REQUIRED));
        }
        if (question.regionCode() == null || question.regionCode().isBlank()) {
            faults.add(FieldFault.of("regionCode", SubsidyError.REQUIRED));
        }
        ValidationException.throwIfAny(faults);
        return new PublicEnterprise(
                null,
                question.kind() == null ? ApplicantKind.SME : question.kind(),
                question.regionCode(),
                question.industryCode(),
                sizes.classify(
                                question.industryCode(),
                                question.employees(),
                                question.revenueWan(),
                                question.assetsWan())
                        .sizeClass());
    }

    private CallFit fit(Asking asking, CallView call, CallDefinition definition) {
        String version = definition.policy().ruleVersion();
        List<EligibilityReason> reasons = rules.reasons(version, facts(asking, definition, HIGHEST_LEVEL, CLEAN, true));
        Set<String> codes = reasons.stream().map(EligibilityReason::code).collect(Collectors.toSet());
        List<EligibilityReason> exclusions =
                rules.reasons(version, facts(asking, definition, HIGHEST_LEVEL, EXCLUDED, false)).stream()
                        .filter(reason -> !codes.contains(reason.code()))
                        .toList();
        Integer needed = null;
        Money most = Money.ZERO;
        for (int level = HIGHEST_LEVEL; level >= 0; level--) {
            EligibilityFacts facts = facts(asking, definition, level, CLEAN, true);
            AwardRule rule = rules.amount(version, facts);
            if (!rule.grantsNothing() && rules.reasons(version, facts).isEmpty()) {
                needed = level;
                Money here = rule.cap().plus(rule.bonus());
                most = here.isMoreThan(most) ? here : most;
            }
        }
        return new CallFit(call, reasons, needed, most, exclusions);
    }

    /** What only the project can show is taken as fulfilled: its dates, its score, whom a chain leader led. */
    private static EligibilityFacts facts(
            Asking asking, CallDefinition call, int level, Declarations declarations, boolean inSignedPool) {
        LocalDate day = call.evidence().last();
        Applicant applicant = new Applicant(
                asking.enterprise().kind().name(),
                asking.enterprise().sizeClass().name(),
                asking.inJurisdiction(),
                declarations,
                false,
                true);
        return new EligibilityFacts(
                applicant,
                inSignedPool,
                Math.min(LEVEL_BEFORE, level),
                level,
                EligibilityFacts.FULL_SCORE,
                day,
                day,
                day,
                new Lead(MANY, WHOLE, LARGE_PLATFORM));
    }

    /** Who asks, and whether the project would lie where the portal's authorities decide. */
    private record Asking(PublicEnterprise enterprise, boolean inJurisdiction) {}
}
