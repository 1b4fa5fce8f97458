package org.shuzhuan.web.workflow;

import java.util.List;
import java.util.Map;
import org.shuzhuan.workflow.WorkItemView;

/** JSON answer: a task, and the decisions it takes with their fields. */
public class TaskAnswer {

    public WorkItemView task;
    public List<Choice> decisions;

    static TaskAnswer of(WorkItemView task, Map<String, DecisionChoice> choices) {
        TaskAnswer answer = new TaskAnswer();
        answer.task = task;
        answer.decisions = choices.entrySet().stream()
                .map(choice -> choice(choice.getKey(), choice.getValue()))
                .toList();
        return answer;
    }

    private static Choice choice(String decision, DecisionChoice offered) {
        Choice choice = new Choice();
        choice.decision = decision;
        choice.fields =
                offered.takes().stream().sorted().map(DecisionField::path).toList();
        return choice;
    }

    /** One decision. */
    public static class Choice {
        public String decision;
        public List<String> fields;
    }
}
