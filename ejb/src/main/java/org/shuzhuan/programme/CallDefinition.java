package org.shuzhuan.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.shared.Money;

/**
 * Everything a call says, as imported; never changed afterwards.
 *
 * @param code stable key of the call, such as {@code YC-2026-LY}
 * @param matterCode four digits, part of every case number
 * @param followUp what is reviewed after the last payment; null where the call says nothing of its own
 * @param useLimits limits on what part of a source goes to a use; empty where the call sets none
 * @param template true for rules made up for the product, labelled 模板 wherever they are shown
 */
public record CallDefinition(
        String code,
        String matterCode,
        String title,
        boolean template,
        ApplicantType applicantType,
        PolicyReference policy,
        CallWindow window,
        CallTimes times,
        List<Desk> desks,
        EvidenceDates evidence,
        CallForm form,
        List<BudgetPart> budget,
        CallTexts texts,
        List<InstalmentRule> instalments,
        FollowUpRule followUp,
        List<UseLimitRule> useLimits)
        implements Serializable {

    /** Empty for a role without work in this call. */
    public Optional<Desk> desk(String role) {
        return desks.stream().filter(desk -> desk.role().equals(role)).findFirst();
    }

    /** First allotments by source and use. */
    public List<BudgetPart> budgetPlan() {
        return budget;
    }

    public Money getBudgetTotal() {
        return budget.stream().map(BudgetPart::amount).reduce(Money.ZERO, Money::plus);
    }

    public String getCode() {
        return code;
    }

    public String getMatterCode() {
        return matterCode;
    }

    public String getTitle() {
        return title;
    }

    public boolean isTemplate() {
        return template;
    }

    public ApplicantType getApplicantType() {
        return applicantType;
    }

    public PolicyReference getPolicy() {
        return policy;
    }

    public CallWindow getWindow() {
        return window;
    }

    public CallTimes getTimes() {
        return times;
    }

    public EvidenceDates getEvidence() {
        return evidence;
    }

    public CallForm getForm() {
        return form;
    }

    public List<BudgetPart> getBudget() {
        return budget;
    }

    public CallTexts getTexts() {
        return texts;
    }

    public List<InstalmentRule> getInstalments() {
        return instalments;
    }

    public FollowUpRule getFollowUp() {
        return followUp;
    }

    public List<UseLimitRule> getUseLimits() {
        return useLimits;
    }

    /** True where the call itself divides the grant into parts, else the policy's amount rule does. */
    public boolean dividesGrant() {
        return instalments.stream().anyMatch(part -> part.basisPoints() != null);
    }
}
