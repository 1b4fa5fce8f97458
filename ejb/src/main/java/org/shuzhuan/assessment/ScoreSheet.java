package org.shuzhuan.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire made ready for scoring: the points of every option, once. Immutable, for all threads. Answers it is given
 * have passed {@link AnswerCheck}; what is open counts nothing.
 */
public final class ScoreSheet {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int HIGHEST = 4;

    private final Questionnaire questionnaire;
    private final Map<String, Map<String, Long>> points = new LinkedHashMap<>();
    private final Map<String, Long> mostByNode = new LinkedHashMap<>();
    private final Map<String, List<String>> nodesOfQuestion = new HashMap<>();

    /** @param questionnaire one that is scored */
    public ScoreSheet(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        Map<String, Node> nodes = new HashMap<>();
        questionnaire.nodes().forEach(node -> nodes.put(node.code(), node));
        questionnaire.nodes().forEach(node -> mostByNode.put(node.code(), 0L));
        questionnaire.questions().forEach(question -> prepare(question, nodes));
    }

    private void prepare(Question question, Map<String, Node> nodes) {
        BigDecimal full = WHOLE.multiply(share(question.weight()));
        List<String> above = new ArrayList<>();
        for (Node node = nodes.get(question.node()); node != null; node = nodes.get(node.parent())) {
            full = full.multiply(share(node.weight()));
            above.add(node.code());
        }
        Map<String, Long> worth = new LinkedHashMap<>();
        for (AnswerOption option : question.options()) {
            worth.put(option.key(), Points.of(full.multiply(share(option.weight()))));
        }
        points.put(question.code(), worth);
        nodesOfQuestion.put(question.code(), above);
        above.forEach(node -> mostByNode.merge(node, most(question), Long::sum));
    }

    private static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Points of one option. */
    public long points(String question, String option) {
        return points.get(question).get(option);
    }

    /** Points of the best answer. */
    public long most(Question question) {
        Collection<Long> worth = points.get(question.code()).values();
        return question.multiple()
                ? worth.stream().mapToLong(Long::longValue).sum()
                : worth.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Points of the best answers below a node. */
    public long most(String node) {
        return mostByNode.get(node);
    }

    long most() {
        return questionnaire.questions().stream().mapToLong(this::most).sum();
    }

    public Score score(Answers answers) {
        Map<String, Long> byNode = new LinkedHashMap<>(mostByNode);
        byNode.replaceAll((node, most) -> 0L);
        Map<String, Long> byQuestion = new LinkedHashMap<>();
        long total = 0;
        for (Map.Entry<String, Map<String, Long>> question : points.entrySet()) {
            long found = 0;
            for (String key : answers.chosen(question.getKey())) {
                found += question.getValue().get(key);
            }
            byQuestion.put(question.getKey(), found);
            total += found;
            for (String node : nodesOfQuestion.get(question.getKey())) {
                byNode.merge(node, found, Long::sum);
            }
        }
        List<Reach> reaches = reaches(answers);
        return new Score(total, byNode, byQuestion, reaches, level(total, reaches));
    }

    private List<Reach> reaches(Answers answers) {
        int[] all = new int[HIGHEST + 1];
        int[] constrained = new int[HIGHEST + 1];
        for (Scenario scenario : questionnaire.scenarios()) {
            for (int level = answers.reached(scenario.code()); level > 0; level--) {
                all[level]++;
                constrained[level] += scenario.constrained() ? 1 : 0;
            }
        }
        List<Reach> reaches = new ArrayList<>(HIGHEST);
        for (int level = 1; level <= HIGHEST; level++) {
            reaches.add(new Reach(all[level], constrained[level]));
        }
        return reaches;
    }

    /** From the highest level down, the first whose conditions are all met. */
    int level(long total, List<Reach> reaches) {
        List<LevelRule> rules = questionnaire.levels();
        for (int index = rules.size() - 1; index >= 0; index--) {
            LevelRule rule = rules.get(index);
            Reach reach = reaches.get(index);
            if (total >= Points.of(rule.minScore())
                    && reach.scenarios() >= rule.minScenarios()
                    && reach.constrained() >= rule.minConstrained()) {
                return rule.level();
            }
        }
        return 0;
    }
}
