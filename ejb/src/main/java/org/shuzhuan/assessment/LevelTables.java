package org.shuzhuan.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.workflow.DecisionOutcome;
import org.shuzhuan.workflow.Decisions;

/**
 * The decision tables that judge levels. The thresholds stand in the questionnaire too, because the gap is told in their terms;
 * publication is refused unless both judge alike at every threshold and just below it.
 */
@Dependent
class LevelTables {

    private static final int HIGHEST = 4;

    @Inject
    Decisions decisions;

    /** The table's own answer, with the rule that fired. */
    DecisionOutcome judge(Questionnaire.LevelTable table, long total, List<Reach> reaches) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("score", total);
        for (int level = 1; level <= HIGHEST; level++) {
            facts.put("scenarios" + level, reaches.get(level - 1).scenarios());
            facts.put("constrained" + level, reaches.get(level - 1).constrained());
        }
        return decisions.evaluate(table.decision(), table.versionTag(), facts);
    }

    static int level(DecisionOutcome outcome) {
        return ((Number) outcome.rows().get(0).get("level")).intValue();
    }

    /** Where table and file part; none when the questionnaire may be published. */
    List<FieldFault> differences(ScoreSheet sheet) {
        Questionnaire.LevelTable table = sheet.questionnaire().levelTable();
        if (!decisions.known(table.decision(), table.versionTag())) {
            return List.of(FieldFault.of(
                    "levelRule", AssessmentError.LEVEL_TABLE_UNKNOWN, table.decision(), table.versionTag()));
        }
        List<FieldFault> differences = new ArrayList<>();
        for (Facts facts : atThresholds(sheet.questionnaire())) {
            int byTable = level(judge(table, facts.total(), facts.reaches()));
            int byFile = sheet.level(facts.total(), facts.reaches());
            if (byTable != byFile) {
                differences.add(
                        FieldFault.of("levels", AssessmentError.LEVEL_TABLE_DIFFERS, facts.words(), byTable, byFile));
            }
        }
        return differences;
    }

    private static List<Facts> atThresholds(Questionnaire questionnaire) {
        List<Facts> rows = new ArrayList<>();
        rows.add(Facts.of(0, 0, 0, 0));
        for (LevelRule rule : questionnaire.levels()) {
            long points = Points.of(rule.minScore());
            int scenarios = rule.minScenarios();
            int constrained = rule.minConstrained();
            rows.add(Facts.of(rule.level(), points, scenarios, constrained));
            rows.add(Facts.of(rule.level(), Math.max(0, points - 1), scenarios, constrained));
            rows.add(Facts.of(rule.level(), points, Math.max(0, scenarios - 1), constrained));
            rows.add(Facts.of(rule.level(), points, scenarios, Math.max(0, constrained - 1)));
            rows.add(Facts.of(
                    rule.level(), Points.FULL, questionnaire.scenarios().size(), constrained));
        }
        return rows;
    }

    private record Facts(long total, List<Reach> reaches) {

        /** The same scenarios stand at the level and so at all below it; none above. */
        static Facts of(int level, long total, int scenarios, int constrained) {
            List<Reach> reaches = new ArrayList<>();
            for (int at = 1; at <= HIGHEST; at++) {
                reaches.add(at <= level ? new Reach(scenarios, constrained) : new Reach(0, 0));
            }
            return new Facts(total, reaches);
        }

        String words() {
            BigDecimal points = Points.exact(total).stripTrailingZeros();
            return points.toPlainString() + " / "
                    + reaches.stream()
                            .map(reach -> reach.scenarios() + "(" + reach.constrained() + ")")
                            .reduce((one, other) -> one + " " + other)
                            .orElse("");
        }
    }
}
