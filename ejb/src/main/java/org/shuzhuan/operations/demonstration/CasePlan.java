package org.shuzhuan.operations.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.shared.Money;

/**
 * What happens to one application.
 *
 * @param enterprise its number
 * @param day of the first step
 * @param investment yuan of items that count
 * @param special empty, or the kind of item that the rules drop
 * @param endsAs status when the demonstration begins; null for a draft
 */
record CasePlan(
        int enterprise,
        String call,
        LocalDate day,
        int levelBefore,
        int levelAfter,
        Money investment,
        Money downPayment,
        String special,
        List<Step> steps,
        CaseStatus endsAs) {

    /** An item invoiced before the policy's window. */
    static final String OLD_INVOICE = "OLD_INVOICE";

    /** An item of a category that does not count. */
    static final String EXCLUDED_CATEGORY = "EXCLUDED_CATEGORY";

    /** @param workingDays after the step before */
    record Step(CaseStep act, int workingDays) {

        private static Step of(String text) {
            String[] parts = text.split("\\+");
            return new Step(CaseStep.valueOf(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        }
    }

    static List<CasePlan> all() {
        return CityFile.rows("cases").stream().map(CasePlan::of).toList();
    }

    private static CasePlan of(Map<String, String> row) {
        String ends = row.get("endsAs");
        return new CasePlan(
                Integer.parseInt(row.get("enterprise")),
                row.get("call"),
                LocalDate.parse(row.get("day")),
                Integer.parseInt(row.get("levelBefore")),
                Integer.parseInt(row.get("levelAfter")),
                Money.ofYuan(Long.parseLong(row.get("investment"))),
                Money.ofYuan(Long.parseLong(row.get("downPayment"))),
                row.get("special"),
                Arrays.stream(row.get("steps").split(" ")).map(Step::of).toList(),
                ends.isEmpty() ? null : CaseStatus.valueOf(ends));
    }
}
