package org.shuzhuan.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.shared.FieldFault;

/** Compares an assessment with its base, question by question and scenario by scenario. */
final class Differences {

    private final ScoreSheet sheet;
    private final Answers base;
    private final Answers answers;
    private final Map<String, ItemNote> notes;

    Differences(ScoreSheet sheet, Answers base, Answers answers, List<ItemNote> notes) {
        this.sheet = sheet;
        this.base = base;
        this.answers = answers;
        this.notes = notes.stream().collect(Collectors.toMap(ItemNote::item, note -> note));
    }

    List<Difference> all() {
        List<Difference> all = new ArrayList<>();
        for (Question question : sheet.questionnaire().questions()) {
            List<String> before = base.chosen(question.code());
            List<String> after = answers.chosen(question.code());
            // options of a question are a set
            if (!after.isEmpty() && !(before.containsAll(after) && after.containsAll(before))) {
                boolean less = points(question, after) < points(question, before);
                all.add(difference(
                        question.code(), question.title(), labels(question, before), labels(question, after), less));
            }
        }
        for (Scenario scenario : sheet.questionnaire().scenarios()) {
            int before = base.reached(scenario.code());
            int after = answers.reached(scenario.code());
            if (answers.scenarios().containsKey(scenario.code()) && before != after) {
                all.add(difference(
                        scenario.code(),
                        scenario.title(),
                        Integer.toString(before),
                        Integer.toString(after),
                        after < before));
            }
        }
        return all;
    }

    /** A deduction without reason or without evidence. */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        for (Difference difference : all()) {
            if (difference.deduction() && difference.reason() == null) {
                faults.add(FieldFault.of(
                        "reasons." + difference.item(), AssessmentError.REASON_MISSING, difference.title()));
            }
            if (difference.deduction() && !difference.evidence()) {
                faults.add(FieldFault.of("evidence." + difference.item(), AssessmentError.EVIDENCE_MISSING));
            }
        }
        return faults;
    }

    private Difference difference(String item, String title, String before, String after, boolean less) {
        ItemNote note = notes.get(item);
        return new Difference(
                item,
                title,
                before,
                after,
                less,
                note == null ? null : note.reason(),
                note != null && !note.documents().isEmpty());
    }

    private long points(Question question, List<String> keys) {
        return keys.stream()
                .mapToLong(key -> sheet.points(question.code(), key))
                .sum();
    }

    private static String labels(Question question, List<String> keys) {
        return keys.stream()
                .sorted()
                .map(key -> key + " "
                        + question.option(key).map(AnswerOption::label).orElse(""))
                .collect(Collectors.joining("；"));
    }
}
