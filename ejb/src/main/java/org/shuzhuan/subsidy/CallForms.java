package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.shuzhuan.award.EvidenceWindow;
import org.shuzhuan.award.ExpenseFilter;
import org.shuzhuan.enterprise.CreditCodeVerification;
import org.shuzhuan.programme.ApplicantType;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.ChoiceOption;
import org.shuzhuan.programme.ExpenseCategory;
import org.shuzhuan.programme.ExtraField;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.subsidy.FormRules.DocumentRule;
import org.shuzhuan.subsidy.FormRules.ExtraFieldRule;

/** What a call's definition means for the form and for its expenses. */
@ApplicationScoped
public class CallForms {

    @Inject
    private CreditCodeVerification codes;

    @Inject
    private PortalClock clock;

    /** @param payee registered name of the applicant */
    FormRules rules(CallDefinition call, String payee) {
        return new FormRules(
                payee,
                call.applicantType() == ApplicantType.CHAIN_LEADER,
                call.form().expenseCategories().stream()
                        .map(ExpenseCategory::code)
                        .collect(Collectors.toUnmodifiableSet()),
                call.form().documents().stream()
                        .map(item -> new DocumentRule(item.key(), item.required()))
                        .toList(),
                call.form().fields().stream().map(CallForms::extra).toList(),
                clock.today(),
                codes::verified);
    }

    private static ExtraFieldRule extra(ExtraField field) {
        return new ExtraFieldRule(
                field.key(),
                field.type().name(),
                field.required(),
                field.least(),
                field.most(),
                field.options().stream().map(ChoiceOption::code).collect(Collectors.toUnmodifiableSet()));
    }

    static ExpenseFilter filter(CallDefinition call) {
        return new ExpenseFilter(
                new EvidenceWindow(call.evidence().first(), call.evidence().last()),
                call.form().expenseCategories().stream()
                        .filter(ExpenseCategory::counted)
                        .map(ExpenseCategory::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
