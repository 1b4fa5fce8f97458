package org.shuzhuan.web.workflow;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One decision a desk may take.
 *
 * @param takes fields it may carry; every other is refused
 * @param act called with the task's id and what was said
 */
public record DecisionChoice(Set<DecisionField> takes, BiConsumer<String, TaskDecision> act) {

    /** An official's decision: with an opinion and its attachments, and these fields. */
    public static DecisionChoice withOpinion(BiConsumer<String, TaskDecision> act, DecisionField... further) {
        EnumSet<DecisionField> takes = EnumSet.of(DecisionField.OPINION, DecisionField.ATTACHMENTS);
        takes.addAll(Set.of(further));
        return new DecisionChoice(takes, act);
    }

    public static DecisionChoice of(BiConsumer<String, TaskDecision> act, DecisionField... fields) {
        return new DecisionChoice(Set.of(fields), act);
    }
}
