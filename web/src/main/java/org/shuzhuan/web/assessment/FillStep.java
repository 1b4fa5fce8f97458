package org.shuzhuan.web.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.assessment.Node;
import org.shuzhuan.assessment.Question;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.Scenario;
import org.shuzhuan.assessment.ScenarioGroup;

/** One page of the questionnaire: a dimension's questions, or a group of scenarios; the last, without either, is the pledge. */
public record FillStep(String code, String title, List<Question> questions, List<Scenario> scenarios)
        implements Serializable {

    static final String CHECK = "CHECK";

    static List<FillStep> of(Questionnaire questionnaire, String checkTitle) {
        List<FillStep> steps = new ArrayList<>();
        for (Node dimension : questionnaire.dimensions()) {
            steps.add(new FillStep(
                    dimension.code(),
                    dimension.title(),
                    questionnaire.questions().stream()
                            .filter(question ->
                                    top(questionnaire, question.node()).equals(dimension.code()))
                            .toList(),
                    List.of()));
        }
        for (ScenarioGroup group : questionnaire.groups()) {
            steps.add(new FillStep(
                    group.code(),
                    group.title(),
                    List.of(),
                    questionnaire.scenarios().stream()
                            .filter(scenario -> scenario.group().equals(group.code()))
                            .toList()));
        }
        steps.add(new FillStep(CHECK, checkTitle, List.of(), List.of()));
        return steps;
    }

    private static String top(Questionnaire questionnaire, String code) {
        Node node = questionnaire.nodes().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
        return node.parent() == null ? node.code() : top(questionnaire, node.parent());
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public List<Scenario> getScenarios() {
        return scenarios;
    }

    public boolean isCheck() {
        return code.equals(CHECK);
    }
}
