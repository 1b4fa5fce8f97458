package org.shuzhuan.programme;

import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;

/** Reads what a call says about money after the approval: parts of the grant, the follow-up, limits on use. */
final class CallMoneyFile {

    private static final int WHOLE = 10_000;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    private CallMoneyFile() {}

    static InstalmentRule instalment(ImportPlace rule) {
        Long basisPoints = rule.optionalNumber("basisPoints", 1, WHOLE);
        return new InstalmentRule(
                rule.matching("key", KEY),
                rule.text("title", 60),
                rule.text("rule", 500),
                basisPoints == null ? null : basisPoints.intValue(),
                rule.optionalText("condition", 500));
    }

    /** All parts together are the grant, and the first is due with the approval. */
    static void checkInstalments(List<InstalmentRule> parts, List<FieldFault> faults) {
        long given = parts.stream().filter(part -> part.basisPoints() != null).count();
        int sum = parts.stream()
                .filter(part -> part.basisPoints() != null)
                .mapToInt(InstalmentRule::basisPoints)
                .sum();
        if (given > 0 && (given != parts.size() || sum != WHOLE || parts.get(0).condition() != null)) {
            faults.add(FieldFault.of("instalments", ProgrammeError.IMPORT_NOT_ALLOWED, sum));
        }
    }

    static FollowUpRule followUp(ImportPlace place) {
        FollowUpRule rule = new FollowUpRule(
                (int) place.number("months", 1, 36),
                place.list(
                        "conditions",
                        item -> new FollowUpRule.Condition(item.matching("key", KEY), item.text("title", 200))));
        if (rule.conditions().isEmpty()) {
            place.fault("conditions", ProgrammeError.IMPORT_REQUIRED);
        }
        return rule;
    }

    static UseLimitRule useLimit(ImportPlace place) {
        int least = (int) place.number("leastBasisPoints", 0, WHOLE);
        return new UseLimitRule(place.choice("source", FundSource.class), place.matching("use", CONSTANT), least, (int)
                place.number("mostBasisPoints", least, WHOLE));
    }
}
