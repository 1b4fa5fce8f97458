package org.shuzhuan.subsidy;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/** The fields that exist in the form of one call. */
final class KnownFields {

    private static final Set<String> FIXED = Set.of(
            "contact.person",
            "contact.phone",
            "project.name",
            "project.summary",
            "project.contractNumber",
            "project.contractSignedOn",
            "project.completedOn",
            "project.downPayment",
            "project.alreadyGranted",
            "levels.before",
            "levels.after",
            "levels.evaluatedOn",
            "declaration.seriousDishonesty",
            "declaration.safetyIncident",
            "declaration.nationalFundBefore",
            "payee.holder",
            "payee.bank",
            "payee.account",
            "pledge.true");

    private static final Pattern EXPENSE = Pattern.compile("expenses\\[\\d{1,3}]\\.(name|category|contractNumber"
            + "|contractSignedOn|invoice|invoicedOn|paidOn|invoiced|paid|discount)");

    private static final Pattern LEAD =
            Pattern.compile("lead\\.platformCost|ledSmes\\[\\d{1,3}]\\.(creditCode|name|levelAfter)");

    private final FormRules rules;

    KnownFields(FormRules rules) {
        this.rules = rules;
    }

    /** @throws ValidationException FIELD_UNKNOWN at every path that is none */
    void require(Collection<String> paths) {
        ValidationException.throwIfAny(paths.stream()
                .filter(path -> !contains(path))
                .map(path -> FieldFault.of(path, SubsidyError.FIELD_UNKNOWN, path))
                .toList());
    }

    boolean contains(String path) {
        return FIXED.contains(path)
                || EXPENSE.matcher(path).matches()
                || rules.chainLeader() && LEAD.matcher(path).matches()
                || rules.documents().stream().anyMatch(rule -> path.equals("documents." + rule.key()))
                || rules.extraFields().stream().anyMatch(rule -> path.equals("extra." + rule.key()));
    }
}
