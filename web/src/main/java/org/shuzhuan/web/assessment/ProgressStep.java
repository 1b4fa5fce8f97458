package org.shuzhuan.web.assessment;

import java.util.List;
import org.shuzhuan.assessment.Answers;

/** A step as the indicator shows it. */
public record ProgressStep(String label, String url, String state) {

    static List<ProgressStep> of(List<FillStep> steps, FillStep now, Answers answers, String address) {
        return steps.stream()
                .map(step -> new ProgressStep(
                        step.title(),
                        step.equals(now) ? "" : address + step.code(),
                        step.equals(now) ? "NOW" : done(step, answers) ? "DONE" : "NEXT"))
                .toList();
    }

    private static boolean done(FillStep step, Answers answers) {
        return !step.isCheck()
                && step.questions().stream()
                        .noneMatch(question -> answers.chosen(question.code()).isEmpty())
                && step.scenarios().stream()
                        .allMatch(scenario -> answers.scenarios().containsKey(scenario.code()));
    }

    public String getLabel() {
        return label;
    }

    public String getUrl() {
        return url;
    }

    public String getState() {
        return state;
    }
}
