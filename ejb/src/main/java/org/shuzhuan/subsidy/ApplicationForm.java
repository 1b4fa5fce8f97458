package org.shuzhuan.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.ExpenseLine;
import org.shuzhuan.shared.Money;

/**
 * An application whose every field has been read and found valid.
 *
 * @param documents key of the document list → ids of stored files
 * @param extras key of the extra field → text in the field's canonical form
 * @param lead null unless a chain leader applies
 */
public record ApplicationForm(
        Contact contact,
        Project project,
        List<ExpenseLine> expenses,
        Levels levels,
        Declarations declarations,
        Payee payee,
        ChainLead lead,
        Map<String, String> extras,
        Map<String, List<Long>> documents) {

    public record Contact(String person, String phone) {}

    /** @param downPayment yuan paid when the contract was signed */
    public record Project(
            String name,
            String summary,
            String contractNumber,
            LocalDate contractSignedOn,
            LocalDate completedOn,
            Money downPayment,
            Money alreadyGranted) {}

    /** Digital levels 0..4 as the applicant states them; what counts is confirmed on site. */
    public record Levels(int before, int after, LocalDate evaluatedOn) {}

    public record Declarations(boolean seriousDishonesty, boolean safetyIncident, boolean nationalFundBefore) {}

    /** @param account digits; shown masked, stored sealed */
    public record Payee(String holder, String bank, String account) {}

    /** @param platformCost yuan */
    public record ChainLead(Money platformCost, List<LedSme> ledSmes) {}

    /** @param levelAfter 0..4 */
    public record LedSme(String creditCode, String name, int levelAfter) {}

    /** Yuan, sum of what was paid for all items. */
    public Money paidTotal() {
        return expenses.stream().map(ExpenseLine::paid).reduce(Money.ZERO, Money::plus);
    }

    /** Yuan, sum of what the platform or provider let go. */
    public Money discountTotal() {
        return expenses.stream().map(ExpenseLine::discount).reduce(Money.ZERO, Money::plus);
    }
}
