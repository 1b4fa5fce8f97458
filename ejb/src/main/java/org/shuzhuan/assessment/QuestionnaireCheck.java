package org.shuzhuan.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.shared.ErrorCode;
import org.shuzhuan.shared.FieldFault;

/** Judges the content of a questionnaire: codes, the tree, its weights, the levels; {@link QuestionCheck} the questions. */
final class QuestionnaireCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LEVELS_OF_A_SCENARIO = 4;

    private final Questionnaire questionnaire;
    private final List<FieldFault> faults = new ArrayList<>();
    private final Map<String, Node> nodes = new HashMap<>();

    private QuestionnaireCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.nodes().forEach(node -> nodes.putIfAbsent(node.code(), node));
    }

    /** Every fault with its place, such as {@code nodes[4].parent}. */
    static List<FieldFault> faults(Questionnaire questionnaire) {
        QuestionnaireCheck check = new QuestionnaireCheck(questionnaire);
        check.codes();
        check.tree();
        check.scenarios();
        check.levels();
        check.faults.addAll(QuestionCheck.faults(questionnaire));
        if (questionnaire.scored() && check.faults.isEmpty()) {
            check.weights();
        }
        if (questionnaire.scored() && check.faults.isEmpty()) {
            check.total();
        }
        return check.faults;
    }

    private void fault(String place, ErrorCode code, Object... arguments) {
        faults.add(FieldFault.of(place, code, arguments));
    }

    private void codes() {
        Set<String> seen = new HashSet<>();
        unique(seen, "nodes", questionnaire.nodes().stream().map(Node::code).toList());
        unique(
                seen,
                "questions",
                questionnaire.questions().stream().map(Question::code).toList());
        unique(
                seen,
                "scenarioGroups",
                questionnaire.groups().stream().map(ScenarioGroup::code).toList());
        unique(
                seen,
                "scenarios",
                questionnaire.scenarios().stream().map(Scenario::code).toList());
    }

    private void unique(Set<String> seen, String list, List<String> codes) {
        for (int index = 0; index < codes.size(); index++) {
            if (!seen.add(codes.get(index))) {
                fault(list + "[" + index + "].code", AssessmentError.CODE_TWICE, codes.get(index));
            }
        }
    }

    private void tree() {
        for (int index = 0; index < questionnaire.nodes().size(); index++) {
            Node node = questionnaire.nodes().get(index);
            String place = "nodes[" + index + "].parent";
            if (node.parent() != null && !nodes.containsKey(node.parent())) {
                fault(place, AssessmentError.REFERENCE_UNKNOWN, node.parent());
            }
            Set<String> way = new LinkedHashSet<>();
            Node at = node;
            while (at != null && way.add(at.code())) {
                at = at.parent() == null ? null : nodes.get(at.parent());
            }
            if (at == node) {
                fault(place, AssessmentError.NODES_IN_CIRCLE, String.join(" → ", way) + " → " + node.code());
            }
        }
    }

    private void scenarios() {
        Set<String> groups =
                questionnaire.groups().stream().map(ScenarioGroup::code).collect(Collectors.toSet());
        for (int index = 0; index < questionnaire.scenarios().size(); index++) {
            Scenario scenario = questionnaire.scenarios().get(index);
            String place = "scenarios[" + index + "]";
            if (!groups.contains(scenario.group())) {
                fault(place + ".group", AssessmentError.REFERENCE_UNKNOWN, scenario.group());
            }
            if (scenario.criteria().size() != LEVELS_OF_A_SCENARIO) {
                fault(place + ".criteria", AssessmentError.COUNT_WRONG, LEVELS_OF_A_SCENARIO);
            }
        }
    }

    private void levels() {
        int all = questionnaire.scenarios().size();
        int constrained = (int)
                questionnaire.scenarios().stream().filter(Scenario::constrained).count();
        for (int index = 0; index < questionnaire.levels().size(); index++) {
            LevelRule rule = questionnaire.levels().get(index);
            String place = "levels[" + index + "]";
            if (rule.level() != index + 1) {
                fault(place + ".level", AssessmentError.LEVELS_NOT_IN_ORDER);
            }
            if (rule.minScenarios() > all) {
                fault(place + ".minScenarios", AssessmentError.LEVEL_UNREACHABLE, all);
            }
            if (rule.minConstrained() > constrained) {
                fault(place + ".minConstrained", AssessmentError.LEVEL_UNREACHABLE, constrained);
            }
        }
        if (questionnaire.levels().isEmpty() || questionnaire.levels().size() > LEVELS_OF_A_SCENARIO) {
            fault("levels", AssessmentError.COUNT_WRONG, LEVELS_OF_A_SCENARIO);
        }
    }

    private void weights() {
        adds("nodes", "", questionnaire.dimensions().stream().map(Node::weight).toList());
        for (int index = 0; index < questionnaire.nodes().size(); index++) {
            Node node = questionnaire.nodes().get(index);
            List<BigDecimal> below = questionnaire.children(node.code()).stream()
                    .map(Node::weight)
                    .toList();
            List<BigDecimal> questions = questionnaire.questions().stream()
                    .filter(question -> question.node().equals(node.code()))
                    .map(Question::weight)
                    .toList();
            String place = "nodes[" + index + "]";
            if (below.isEmpty() && questions.isEmpty()) {
                fault(place, AssessmentError.NODE_EMPTY, node.code());
            } else if (!below.isEmpty() && !questions.isEmpty()) {
                fault(place, AssessmentError.NODE_MIXED, node.code());
            } else {
                adds(place, node.code(), below.isEmpty() ? questions : below);
            }
        }
    }

    private void adds(String place, String code, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            fault(
                    place,
                    AssessmentError.WEIGHTS_NOT_100,
                    code,
                    sum.stripTrailingZeros().toPlainString());
        }
    }

    private void total() {
        long most = new ScoreSheet(questionnaire).most();
        if (most != Points.FULL) {
            fault("questions", AssessmentError.TOTAL_NOT_100, Points.exact(most).toPlainString());
        }
    }
}
