package org.shuzhuan.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the form of one call asks for.
 *
 * @param payee name the payee account must bear: the applicant's own
 * @param chainLeader true where the applicant is a chain leader, who lists the enterprises it led and its platform cost
 * @param categories expense category codes of the call
 * @param documents what must or may be handed in
 * @param extraFields the call's own fields, in the version the draft was begun with
 * @param today no evidence may be dated later
 * @param verifiedByHand whether an official let this credit code through although its check digit fails
 */
public record FormRules(
        String payee,
        boolean chainLeader,
        Set<String> categories,
        List<DocumentRule> documents,
        List<ExtraFieldRule> extraFields,
        LocalDate today,
        Predicate<String> verifiedByHand) {

    /** One entry of the document list (材料清单). */
    public record DocumentRule(String key, boolean required) {}

    /**
     * One extra field.
     *
     * @param type TEXT, NUMBER, MONEY, DATE or CHOICE
     * @param least smallest number or null
     * @param most largest number, longest text, or null
     * @param options codes of a CHOICE
     */
    public record ExtraFieldRule(
            String key, String type, boolean required, Long least, Long most, Set<String> options) {}
}
